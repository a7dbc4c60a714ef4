using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Validation.Results;

/// <summary>A place in an instance while errors are collected, and the schemas that apply there.</summary>
internal sealed class InstanceLocation
{
    private readonly string? _name;
    private readonly int _index;
    private readonly string? _fixedField;
    private string? _field;

    private InstanceLocation(InstanceLocation? parent, string? name, int index, string? fixedField)
    {
        Parent = parent;
        _name = name;
        _index = index;
        _fixedField = fixedField;
    }

    public InstanceLocation? Parent { get; }

    /// <summary>The schemas applied here so far, the first one first.</summary>
    public List<SchemaNode> Schemas { get; } = [];

    /// <summary>How many of <see cref="Schemas"/> are no branches of a choice, whose titles name the branch and not the field.</summary>
    public int Branching { get; set; }

    public HashSet<SchemaNode> InBranches { get; } = [];

    public JsonPointer Pointer => Parent is null ? JsonPointer.Root : _name is null ? Parent.Pointer.Append(_index) : Parent.Pointer.Append(_name);

    /// <summary>How the place is named to people: by the nearest title, else the member's name.</summary>
    public string Field => _fixedField ?? (_field ??= FieldNames.Of(this));

    public string? Name => _name;

    public int Index => _index;

    public static InstanceLocation Root() => new(null, null, 0, null);

    public InstanceLocation Member(string name) => new(this, name, 0, null);

    public InstanceLocation Item(int index) => new(this, null, index, null);

    /// <summary>The name of a member here, itself looked at as a value.</summary>
    public InstanceLocation NameOf(string name, string field) => new(this, name, 0, field);

    public void Enter(SchemaNode schema)
    {
        if (!Schemas.Contains(schema))
        {
            Schemas.Add(schema);
            if (Branching > 0)
            {
                InBranches.Add(schema);
            }
        }
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>
/// Everything that applies at one instance location, merged: a schema with what it refers to and its <c>allOf</c> members.
/// The nearest title, description and default win, constraints are combined, enums intersected. Immutable and shared.
/// </summary>
public sealed class EffectiveSchema
{
    private readonly EffectiveSchemas _owner;
    private readonly FrozenDictionary<string, ImmutableArray<SchemaNode>> _properties;

    internal EffectiveSchema(EffectiveSchemas owner, SchemaMerger merged)
    {
        _owner = owner;
        Nodes = [.. merged.Nodes];
        Title = merged.Title;
        Description = merged.Description;
        Default = merged.Default;
        Examples = [.. merged.Examples];
        IsDeprecated = merged.IsDeprecated;
        IsReadOnly = merged.IsReadOnly;
        IsWriteOnly = merged.IsWriteOnly;
        IsMultiline = merged.IsMultiline;
        Format = merged.Format;
        Types = merged.Allowed.Types;
        TypeIsStated = merged.Allowed.TypeIsStated;
        Enum = merged.Allowed.Enum is { } values ? [.. values] : null;
        Const = merged.Allowed.Const;
        Constraints = merged.Constraints;
        PropertyNames = [.. merged.PropertyOrder];
        Required = merged.Required.ToFrozenSet(StringComparer.Ordinal);
        Groups = [.. merged.Groups];
        Conditions = [.. merged.Conditions];
        Dependencies = [.. merged.Dependencies];
        IsImpossible = merged.IsImpossible;
        Conflicts = [.. merged.Allowed.Conflicts];
        Diagnostics = [.. merged.Diagnostics];
        IsBroken = merged.Diagnostics.Exists(BrokenSchemas.IsBroken);
        _properties = merged.Properties.ToFrozenDictionary(p => p.Key, p => p.Value.ToImmutableArray(), StringComparer.Ordinal);
        Objects = new ObjectKeywords(merged);
        Arrays = new ArrayKeywords(merged);
    }

    /// <summary>The schemas that apply, nearest first.</summary>
    public ImmutableArray<SchemaNode> Nodes { get; }

    /// <summary>The nearest title.</summary>
    public string? Title { get; }

    /// <summary>The nearest description, as written: never markup.</summary>
    public string? Description { get; }

    /// <summary>The nearest default; <c>null</c> is none.</summary>
    public JsonElement? Default { get; }

    /// <summary>The nearest examples.</summary>
    public ImmutableArray<JsonElement> Examples { get; }

    /// <summary>True where any of the schemas says so.</summary>
    public bool IsDeprecated { get; }

    /// <summary>True where any of the schemas says so.</summary>
    public bool IsReadOnly { get; }

    /// <summary>True where any of the schemas says so.</summary>
    public bool IsWriteOnly { get; }

    /// <summary>True for the vendor keyword <c>textarea</c>.</summary>
    public bool IsMultiline { get; }

    /// <summary>The nearest <c>format</c>.</summary>
    public string? Format { get; }

    /// <summary>The types that a value may have; <see cref="JsonTypes.Any"/> where none is stated.</summary>
    public JsonTypes Types { get; }

    /// <summary>True where a <c>type</c> is stated.</summary>
    public bool TypeIsStated { get; }

    /// <summary>The values allowed by every <c>enum</c>; null where there is no <c>enum</c>.</summary>
    public ImmutableArray<JsonElement>? Enum { get; }

    /// <summary>The one value allowed; null where there is no <c>const</c>.</summary>
    public JsonElement? Const { get; }

    /// <summary>The combined constraints.</summary>
    public FieldConstraints Constraints { get; }

    /// <summary>The names of <c>properties</c>, in the order of the schemas.</summary>
    public ImmutableArray<string> PropertyNames { get; }

    /// <summary>The required names.</summary>
    public FrozenSet<string> Required { get; }

    /// <summary>What <c>oneOf</c> and <c>anyOf</c> offer.</summary>
    public ImmutableArray<SchemaGroup> Groups { get; }

    /// <summary>What <c>if</c> asks.</summary>
    public ImmutableArray<SchemaCondition> Conditions { get; }

    /// <summary>What the presence of properties asks for.</summary>
    public ImmutableArray<SchemaDependency> Dependencies { get; }

    /// <summary>True where no value is allowed (<c>false</c>).</summary>
    public bool IsImpossible { get; }

    /// <summary>The keywords that exclude each other.</summary>
    public ImmutableArray<SchemaConflict> Conflicts { get; }

    /// <summary>What in these schemas cannot be understood.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>True where a part that would say what stands here or inside cannot be understood.</summary>
    public bool IsBroken { get; }

    /// <summary>The values that a <c>const</c> or <c>enum</c> allows; null where any may stand here.</summary>
    public ImmutableArray<JsonElement>? FixedValues => Const is { } constant ? [constant] : Enum;

    /// <summary>The one value that may stand here; null where there are more or none.</summary>
    public JsonElement? OnlyValue => FixedValues is [var only] ? only : null;

    /// <summary>The keywords about members without a fixed name.</summary>
    public ObjectKeywords Objects { get; }

    /// <summary>The keywords about items.</summary>
    public ArrayKeywords Arrays { get; }

    /// <summary>True where <paramref name="name"/> is one of <see cref="PropertyNames"/>.</summary>
    public bool Declares(string name) => _properties.ContainsKey(name);

    /// <summary>What applies to the member <paramref name="name"/>, declared or not.</summary>
    public EffectiveSchema Property(string name) =>
        _owner.Of(Objects.SchemasOf(name, _properties.GetValueOrDefault(name, [])));

    /// <summary>What applies to the names of members (<c>propertyNames</c>); null where nothing does.</summary>
    public EffectiveSchema? Names => Objects.Names.Any() ? _owner.Of([.. Objects.Names]) : null;

    /// <summary>What applies to the item at <paramref name="index"/>.</summary>
    public EffectiveSchema Item(int index) => _owner.Of(Arrays.SchemasOf(index));

    /// <summary>This, with further schemas that apply here too (a chosen branch, a <c>then</c>).</summary>
    public EffectiveSchema With(params ReadOnlySpan<SchemaNode> further) => _owner.Of([.. Nodes, .. further]);

    /// <summary>Schemas without this one, merged by the same rules.</summary>
    public EffectiveSchema Alone(params ReadOnlySpan<SchemaNode> schemas) => _owner.Of([.. schemas]);
}

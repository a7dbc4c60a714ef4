using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>A place while a <see cref="PlaceResolver"/> finds out what applies there.</summary>
internal sealed class PlaceDraft(EffectiveSchema schema, JsonElement? value, JsonPointer pointer)
{
    private readonly HashSet<(SchemaNode Schema, string Keyword)> _seen = [];
    private JsonTypes? _narrowed;

    public JsonPointer Pointer { get; } = pointer;

    public JsonElement? Value { get; } = value;

    public EffectiveSchema Schema { get; set; } = schema;

    public List<VariantGroup> Groups { get; } = [];

    public List<FieldOption> Options { get; } = [];

    public ImmutableHashSet<string> Required { get; set; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    public bool IsNullable { get; set; }

    /// <summary>The types that all which applies admits; all types where nothing is said.</summary>
    public JsonTypes Types =>
        (Schema.TypeIsStated, _narrowed) switch
        {
            (true, { } narrowed) => JsonTypeNames.Intersect(Schema.Types, narrowed),
            (true, null) => Schema.Types,
            (false, { } narrowed) => narrowed,
            _ => TypeInference.Of(Schema),
        };

    /// <summary>Notes that a keyword is being resolved; false where it was before.</summary>
    public bool Enter(SchemaNode schema, string keyword) => _seen.Add((schema, keyword));

    /// <summary>Takes over the types that the branches of a group admit between them.</summary>
    public void Narrow(JsonTypes types)
    {
        if (types != JsonTypes.Any)
        {
            _narrowed = _narrowed is { } known ? JsonTypeNames.Intersect(known, types) : types;
        }
    }
}

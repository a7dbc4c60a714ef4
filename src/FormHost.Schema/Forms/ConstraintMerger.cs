using System.Text.Json;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>Combines the constraints of schemas that apply together: of two limits the tighter one holds.</summary>
internal static class ConstraintMerger
{
    public static FieldConstraints Combine(FieldConstraints known, SchemaNode node)
    {
        var schema = node.Json;
        var (minimum, exclusiveMinimum) = Limits(schema, "minimum", "exclusiveMinimum");
        var (maximum, exclusiveMaximum) = Limits(schema, "maximum", "exclusiveMaximum");
        return new FieldConstraints
        {
            Minimum = Greater(known.Minimum, minimum),
            Maximum = Less(known.Maximum, maximum),
            ExclusiveMinimum = Greater(known.ExclusiveMinimum, exclusiveMinimum),
            ExclusiveMaximum = Less(known.ExclusiveMaximum, exclusiveMaximum),
            MultipleOf = known.MultipleOf ?? Number(schema, "multipleOf"),
            MinLength = Greater(known.MinLength, Number(schema, "minLength")),
            MaxLength = Less(known.MaxLength, Number(schema, "maxLength")),
            Patterns = schema.Text("pattern") is { } pattern && !known.Patterns.Contains(pattern, StringComparer.Ordinal)
                ? known.Patterns.Add(pattern)
                : known.Patterns,
            MinItems = Greater(known.MinItems, Number(schema, "minItems")),
            MaxItems = Less(known.MaxItems, Number(schema, "maxItems")),
            MinProperties = Greater(known.MinProperties, Number(schema, "minProperties")),
            MaxProperties = Less(known.MaxProperties, Number(schema, "maxProperties")),
            UniqueItems = known.UniqueItems || schema.Flag("uniqueItems"),
        };
    }

    /// <summary>Draft-04 says by a boolean whether the limit itself is excluded; later dialects have two numbers.</summary>
    private static (JsonElement? Inclusive, JsonElement? Exclusive) Limits(JsonElement schema, string inclusive, string exclusive) =>
        schema.Flag(exclusive)
            ? (null, Number(schema, inclusive))
            : (Number(schema, inclusive), Number(schema, exclusive));

    private static JsonElement? Number(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value : null;

    private static JsonElement? Greater(JsonElement? one, JsonElement? other) => Pick(one, other, static sign => sign > 0);

    private static JsonElement? Less(JsonElement? one, JsonElement? other) => Pick(one, other, static sign => sign < 0);

    private static JsonElement? Pick(JsonElement? known, JsonElement? other, Func<int, bool> isTighter) =>
        (known, other) switch
        {
            (null, _) => other,
            (_, null) => known,
            ({ } one, { } two) => isTighter(two.GetDouble().CompareTo(one.GetDouble())) ? two : one,
        };
}

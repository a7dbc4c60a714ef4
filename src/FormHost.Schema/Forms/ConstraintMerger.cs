using System.Runtime.InteropServices;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Numbers;

namespace FormHost.Schema.Forms;

/// <summary>Combines the constraints of schemas that apply together: of two limits the tighter one holds.</summary>
internal static class ConstraintMerger
{
    public static FieldConstraints Combine(FieldConstraints known, SchemaNode node)
    {
        var (minimum, exclusiveMinimum) = Limits(node, "minimum", "exclusiveMinimum");
        var (maximum, exclusiveMaximum) = Limits(node, "maximum", "exclusiveMaximum");
        return new FieldConstraints
        {
            Minimum = Greater(known.Minimum, minimum),
            Maximum = Less(known.Maximum, maximum),
            ExclusiveMinimum = Greater(known.ExclusiveMinimum, exclusiveMinimum),
            ExclusiveMaximum = Less(known.ExclusiveMaximum, exclusiveMaximum),
            MultipleOf = known.MultipleOf ?? Number(node, "multipleOf"),
            MinLength = Greater(known.MinLength, Number(node, "minLength")),
            MaxLength = Less(known.MaxLength, Number(node, "maxLength")),
            Patterns = node.Value("pattern") is { } text && JsonString.TextOf(text) is var pattern && !known.Patterns.Contains(pattern, StringComparer.Ordinal)
                ? known.Patterns.Add(pattern)
                : known.Patterns,
            MinItems = Greater(known.MinItems, Number(node, "minItems")),
            MaxItems = Less(known.MaxItems, Number(node, "maxItems")),
            MinProperties = Greater(known.MinProperties, Number(node, "minProperties")),
            MaxProperties = Less(known.MaxProperties, Number(node, "maxProperties")),
            UniqueItems = known.UniqueItems || node.Value("uniqueItems") is { ValueKind: JsonValueKind.True },
        };
    }

    /// <summary>Draft-04 says by a boolean whether the limit itself is excluded; later dialects have two numbers.</summary>
    private static (JsonElement? Inclusive, JsonElement? Exclusive) Limits(SchemaNode node, string inclusive, string exclusive) =>
        node.Value(exclusive) is { ValueKind: JsonValueKind.True }
            ? (null, Number(node, inclusive))
            : (Number(node, inclusive), Number(node, exclusive));

    private static JsonElement? Number(SchemaNode node, string name) =>
        node.Value(name) is { ValueKind: JsonValueKind.Number } value ? value : null;

    private static JsonElement? Greater(JsonElement? one, JsonElement? other) => Pick(one, other, sign: 1);

    private static JsonElement? Less(JsonElement? one, JsonElement? other) => Pick(one, other, sign: -1);

    private static JsonElement? Pick(JsonElement? known, JsonElement? other, int sign) =>
        (known, other) switch
        {
            (null, _) => other,
            (_, null) => known,
            ({ } one, { } two) => sign * ExactNumber.Compare(ExactOf(two), ExactOf(one)) > 0 ? two : one,
        };

    private static ExactNumber ExactOf(JsonElement number) => ExactNumber.Parse(JsonMarshal.GetRawUtf8Value(number));
}

using System.Runtime.InteropServices;
using System.Text.Json;
using FormHost.Schema.Validation.Numbers;

namespace FormHost.Schema.Schemas;

/// <summary>Whether a keyword's value has the shape that the keyword takes. Schemas below it are looked at on their own.</summary>
internal static class KeywordShapes
{
    public static bool Fits(JsonElement value, KeywordShape shape) => shape switch
    {
        KeywordShape.Any => true,
        KeywordShape.Text => value.ValueKind is JsonValueKind.String,
        KeywordShape.Boolean => IsBoolean(value),
        KeywordShape.Number => value.ValueKind is JsonValueKind.Number,
        KeywordShape.PositiveNumber => value.ValueKind is JsonValueKind.Number && NumberOf(value) is { IsZero: false, IsNegative: false },
        KeywordShape.Count => value.ValueKind is JsonValueKind.Number && NumberOf(value) is { IsInteger: true } number && (!number.IsNegative || number.IsZero),
        KeywordShape.Array or KeywordShape.Schemas => value.ValueKind is JsonValueKind.Array,
        KeywordShape.Texts => IsTexts(value),
        KeywordShape.TypeNames => IsTypeName(value) || (value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(IsTypeName)),
        KeywordShape.TextsByName => value.ValueKind is JsonValueKind.Object && value.EnumerateObject().All(member => IsTexts(member.Value)),
        KeywordShape.Schema => IsSchema(value),
        KeywordShape.SchemasByName => value.ValueKind is JsonValueKind.Object,
        KeywordShape.SchemaOrSchemas => IsSchema(value) || value.ValueKind is JsonValueKind.Array,
        KeywordShape.SchemasOrTextsByName => value.ValueKind is JsonValueKind.Object,
        _ => throw new InvalidOperationException($"No shape {shape}."),
    };

    public static bool IsSchema(JsonElement value) => value.ValueKind is JsonValueKind.Object || IsBoolean(value);

    public static bool IsTexts(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind is JsonValueKind.String);

    private static bool IsBoolean(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    private static bool IsTypeName(JsonElement value) =>
        value.ValueKind is JsonValueKind.String
        && value.GetString() is "null" or "boolean" or "object" or "array" or "number" or "string" or "integer";

    private static ExactNumber NumberOf(JsonElement value) => ExactNumber.Parse(JsonMarshal.GetRawUtf8Value(value));
}

using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Values;

/// <summary>What a typed text means.</summary>
/// <param name="Value">The value; null where the text means that none is set.</param>
/// <param name="IsUnparsed">True where the text was to be JSON and is none: the value is the text itself, as a string.</param>
public readonly record struct ControlValue(JsonElement? Value, bool IsUnparsed = false)
{
    /// <summary>The levels of nesting that parameters may have.</summary>
    internal const int MostLevels = 256;

    /// <summary>Reads the text of a JSON field at a place: its nesting and that of the place count together.</summary>
    public static ControlValue Json(string text, JsonPointer place) =>
        string.IsNullOrWhiteSpace(text) ? new(null)
        : EmbeddedJson.Read(text, Math.Max(1, MostLevels - place.Tokens.Count())).Value is { } value ? new(value)
        : new(JsonString.ElementOf(text), IsUnparsed: true);

    /// <summary>
    /// Reads the text of a one-value field. String wins where it is allowed, unless a value of another kind stands there that the
    /// text may be, too; a JSON number is a number, digits as typed; what fits nothing stays a string, and is wrong.
    /// </summary>
    public static JsonElement? Scalar(string text, Field field)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var isNumber = field.Body is FieldKind.Integer or FieldKind.Number;
        if (!isNumber && field.Types.HasFlag(JsonTypes.String))
        {
            return OfSameKind(text, field) ?? JsonString.ElementOf(text);
        }

        var trimmed = text.Trim(' ', '\t', '\n', '\r');
        if (trimmed.Length == 0)
        {
            return null;
        }

        return EmbeddedJson.Read(trimmed, MostLevels).Value is { } value && (isNumber
            ? value.ValueKind == JsonValueKind.Number || ControlText.LooksLikeNumber(value)
            : (JsonTypeNames.Of(value.ValueKind) & field.Types) != JsonTypes.None)
            ? value
            : JsonString.ElementOf(text);
    }

    private static JsonElement? OfSameKind(string text, Field field) =>
        field is { Role: not FieldRole.Undeclared, IsBlank: false, Value: { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } held }
        && EmbeddedJson.Read(text, MostLevels).Value is { } value
        && (JsonTypeNames.Of(value.ValueKind) & JsonTypeNames.Of(held.ValueKind) & field.Types) != JsonTypes.None
            ? value
            : null;
}

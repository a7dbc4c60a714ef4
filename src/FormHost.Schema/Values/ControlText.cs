using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Values;

/// <summary>
/// What a control shows for a value, and what its text means. A control whose text is what was shown is untouched: its value is
/// kept exactly.
/// </summary>
public static class ControlText
{
    /// <summary>The option that stands for the present value where the schema does not offer it.</summary>
    public const string Present = "present";

    /// <summary>The option that stands for <c>null</c>.</summary>
    public const string Null = "null";

    /// <summary>The text of the control, line breaks as LF; empty where no value is set.</summary>
    public static string Of(Field field)
    {
        if (field.Value is not { } value || field.IsBlank)
        {
            return string.Empty;
        }

        return field.Body switch
        {
            FieldKind.Choice or FieldKind.Constant => OptionOf(field, value),
            FieldKind.Boolean => value.ValueKind switch
            {
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                JsonValueKind.Null when field.IsNullable => Null,
                _ => Present,
            },
            FieldKind.Json => field.IsUnparsed ? ValueText.Of(value) : IndentedJson.Of(value),
            _ when value.ValueKind == JsonValueKind.Null => string.Empty,
            FieldKind.Integer or FieldKind.Number when LooksLikeNumber(value) => value.GetRawText(),
            _ => Lines(ValueText.Of(value)),
        };
    }

    /// <summary>What a posted text means for a field.</summary>
    public static ControlValue Read(Field field, string text) => field.Body switch
    {
        _ when string.Equals(text, Present, StringComparison.Ordinal) && field.Body is FieldKind.Choice or FieldKind.Constant or FieldKind.Boolean => new(field.Value),
        FieldKind.Choice or FieldKind.Constant => new(Option(field, text)),
        FieldKind.Boolean => new(text switch
        {
            "true" => JsonElement.Parse("true"u8),
            "false" => JsonElement.Parse("false"u8),
            Null => JsonElement.Parse("null"u8),
            _ => null,
        }),
        FieldKind.Json => ControlValue.Json(text, field.Pointer),
        _ => new(ControlValue.Scalar(text, field)),
    };

    /// <summary>What a text means that was typed where the field's own control was not shown: a new member's value, a pasted line.</summary>
    internal static ControlValue ReadTyped(Field field, string text) => field.Body switch
    {
        FieldKind.Choice or FieldKind.Constant => new(OptionNamed(field, text) ?? JsonString.ElementOf(text)),
        FieldKind.Boolean => new(text.Trim() is "true" or "false" ? JsonElement.Parse(text.Trim()) : JsonString.ElementOf(text)),
        FieldKind.Object or FieldKind.Map or FieldKind.List or FieldKind.Tuple or null => ControlValue.Json(text, field.Pointer),
        _ => Read(field, text),
    };

    /// <summary>True for a text that would be a number if it were typed: it is shown with its quotes, so that the number itself can be typed.</summary>
    internal static bool LooksLikeNumber(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && JsonNumber.IsNumber(ValueText.Of(value).Trim());

    /// <summary>A text with its line breaks as LF, as it is compared.</summary>
    public static string Lines(string text) => BrowserText.Lines(text);

    private static JsonElement? OptionNamed(Field field, string text) =>
        field.Options.FirstOrDefault(option => string.Equals(ValueText.Of(option.Value), text, StringComparison.Ordinal)
            || string.Equals(option.Title, text, StringComparison.Ordinal))?.Value;

    private static string OptionOf(Field field, JsonElement value)
    {
        for (var i = 0; i < field.Options.Length; i++)
        {
            if (JsonElement.DeepEquals(field.Options[i].Value, value))
            {
                return i.ToString(CultureInfo.InvariantCulture);
            }
        }

        return field.IsNullable && value.ValueKind == JsonValueKind.Null ? Null : Present;
    }

    private static JsonElement? Option(Field field, string text) =>
        string.Equals(text, Null, StringComparison.Ordinal) ? JsonElement.Parse("null"u8)
        : ValueTree.TryIndex(text, field.Options.Length, out var index) ? field.Options[index].Value
        : null;
}

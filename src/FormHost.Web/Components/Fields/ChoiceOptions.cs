using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;
using FormHost.Web.Forms;

namespace FormHost.Web.Components.Fields;

/// <summary>The options of a choice: not set first, then what the schema offers, then a present value that it does not offer.</summary>
internal static class ChoiceOptions
{
    public static IEnumerable<ChoiceOption> Of(Field field)
    {
        yield return new ChoiceOption(string.Empty, Unset(field));
        foreach (var option in field.Body == FieldKind.Boolean ? YesAndNo : Offered(field))
        {
            yield return option;
        }

        if (field.IsNullable && field.Options.All(option => option.Value.ValueKind != JsonValueKind.Null))
        {
            yield return new ChoiceOption(ControlText.Null, "null");
        }

        if (field.Value is { } value && string.Equals(ControlText.Of(field), ControlText.Present, StringComparison.Ordinal))
        {
            yield return new ChoiceOption(ControlText.Present, $"{Present(field, value)} (not offered by the schema)");
        }
    }

    /// <summary>A text that reads like one of the options is another value than that: its quotes tell.</summary>
    private static string Present(Field field, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && (ValueText.Of(value) is "true" or "false" || field.Options.Any(option => string.Equals(ValueText.Of(option.Value), ValueText.Of(value), StringComparison.Ordinal)))
            ? value.GetRawText()
            : FieldFacts.Shown(value);

    private static ChoiceOption[] YesAndNo { get; } = [new("true", "Yes"), new("false", "No")];

    private static IEnumerable<ChoiceOption> Offered(Field field) =>
        field.Options.Select((option, index) => new ChoiceOption(
            index.ToString(CultureInfo.InvariantCulture),
            option.Title.Length == 0 ? "(empty)" : option.Title,
            option.Description));

    private static string Unset(Field field) => (FieldFacts.Default(field), field.IsRequired, field.Body) switch
    {
        (null, true, _) => "Choose…",
        (null, false, _) => "Not set",
        ({ } given, _, FieldKind.Boolean) => $"Not set (default: {given})",
        (_, true, _) => "Choose…",
        _ => "Not set",
    };
}

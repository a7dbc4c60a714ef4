using System.Globalization;
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

        if (field.IsNullable && field.Options.All(option => option.Value.ValueKind != System.Text.Json.JsonValueKind.Null))
        {
            yield return new ChoiceOption(ControlText.Null, "null");
        }

        if (field.Value is { } value && string.Equals(ControlText.Of(field), ControlText.Present, StringComparison.Ordinal))
        {
            yield return new ChoiceOption(ControlText.Present, $"{FieldFacts.Shown(value)} (not offered by the schema)");
        }
    }

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

using System.Text.Json;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;

namespace FormHost.Web.Forms;

/// <summary>What is worth knowing before a field is filled in: its default and its limits, each a short phrase.</summary>
internal static class FieldFacts
{
    private const int MostCharacters = 300;

    public static IEnumerable<string> Of(Field field)
    {
        var limits = field.Schema.Constraints;
        foreach (var fact in Range(limits).Concat(Lengths(limits)).Concat(Items(field, limits)))
        {
            yield return fact;
        }

        foreach (var pattern in limits.Patterns)
        {
            yield return $"Pattern: {pattern}";
        }

        if (field.Schema.Examples.Length > 0 && !field.IsSecret)
        {
            yield return $"Example: {string.Join(", ", field.Schema.Examples.Take(3).Select(example => Shown(example)))}";
        }
    }

    /// <summary>The default as it is shown; null where there is none.</summary>
    public static string? Default(Field field) =>
        field.Schema.Default is not { } given ? null
        : field.Kind == FieldKind.Boolean && given.ValueKind is JsonValueKind.True or JsonValueKind.False ? (given.GetBoolean() ? "yes" : "no")
        : Shown(given);

    /// <summary>True where a button may set <c>null</c>: the control itself offers none, and what stands there is not lost by it unasked.</summary>
    public static bool MayBeSetToNull(Field field) =>
        field is { IsNullable: true, Body: not (FieldKind.Boolean or FieldKind.Choice or FieldKind.Constant) }
        && (field.Value is null || (field.Role is FieldRole.Item or FieldRole.Entry && IsEmptyOrBlank(field)));

    private static bool IsEmptyOrBlank(Field field) => field.IsBlank || (field.Value is { } value && IsEmpty(value));

    /// <summary>What the button that unsets a value is called.</summary>
    public static string ResetText(Field field) => field.Schema.Default is null ? "Reset" : "Reset to default";

    /// <summary>True for an empty text, list or object.</summary>
    public static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ValueText.Of(value).Length == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };

    /// <summary>A value in a phrase: an empty one is said to be empty.</summary>
    public static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when IsEmpty(value) => "(empty list)",
        _ when IsEmpty(value) => "(empty)",
        JsonValueKind.Array or JsonValueKind.Object => Shortened(FormStateJson.Write(value)),
        _ => ValueText.Of(value),
    };

    private static string Shortened(string text) =>
        text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters), "…");

    private static IEnumerable<string> Range(FieldConstraints limits)
    {
        if (limits is { Minimum: { } from, Maximum: { } to })
        {
            yield return $"{from.GetRawText()} to {to.GetRawText()}";
        }
        else if (limits.Minimum is { } least)
        {
            yield return $"At least {least.GetRawText()}";
        }
        else if (limits.Maximum is { } most)
        {
            yield return $"At most {most.GetRawText()}";
        }

        if (limits.ExclusiveMinimum is { } above)
        {
            yield return $"More than {above.GetRawText()}";
        }

        if (limits.ExclusiveMaximum is { } below)
        {
            yield return $"Less than {below.GetRawText()}";
        }

        if (limits.MultipleOf is { } step)
        {
            yield return $"A multiple of {step.GetRawText()}";
        }
    }

    private static IEnumerable<string> Lengths(FieldConstraints limits)
    {
        if (limits.MinLength is { } least && least.GetRawText() is not ("0" or "1"))
        {
            yield return $"At least {least.GetRawText()} characters";
        }

        if (limits.MaxLength is { } most)
        {
            yield return $"At most {most.GetRawText()} characters";
        }
    }

    private static IEnumerable<string> Items(Field field, FieldConstraints limits)
    {
        if (limits.MinItems is { } least && least.GetRawText() is not "0")
        {
            yield return $"At least {Counted(least, "item", "items")}";
        }

        if (limits.MaxItems is { } most)
        {
            yield return $"At most {Counted(most, "item", "items")}";
        }

        if (limits.UniqueItems)
        {
            yield return "No item twice";
        }

        if (field.Body is FieldKind.Map or FieldKind.Object)
        {
            if (limits.MinProperties is { } fewest && fewest.GetRawText() is not "0")
            {
                yield return $"At least {Counted(fewest, "entry", "entries")}";
            }

            if (limits.MaxProperties is { } highest)
            {
                yield return $"At most {Counted(highest, "entry", "entries")}";
            }
        }
    }

    private static string Counted(JsonElement count, string one, string many) =>
        count.GetRawText() is "1" ? $"1 {one}" : $"{count.GetRawText()} {many}";
}

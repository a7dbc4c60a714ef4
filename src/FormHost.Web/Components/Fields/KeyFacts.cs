using System.Text.Json;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;

namespace FormHost.Web.Components.Fields;

/// <summary>What is worth knowing before a key is named: the forms that keys may have.</summary>
internal static class KeyFacts
{
    private const int MostNames = 12;

    /// <summary>True where the schema says what may stand under keys of the operator's own.</summary>
    public static bool IsMap(Field field) =>
        (field.Body == FieldKind.Map && field.Role != FieldRole.Root)
        || field.Schema.Objects.Patterns.Length > 0
        || field.Schema.Objects.Additional.Any(schema => schema.Json.ValueKind == JsonValueKind.Object);

    public static IEnumerable<string> Of(Field field)
    {
        var patterns = field.Schema.Objects.Patterns.Select(pair => pair.Key).ToList();
        if (patterns.Count > 0 && !patterns.TrueForAll(TellsNothing))
        {
            yield return $"Pattern: {string.Join("  or  ", patterns)}";
        }

        if (field.Schema.Names is not { } names)
        {
            yield break;
        }

        if (names.FixedValues is { Length: > 0 } values)
        {
            yield return $"One of: {string.Join(", ", values.Take(MostNames).Select(ValueText.Of))}{(values.Length > MostNames ? ", …" : null)}";
        }

        foreach (var pattern in names.Constraints.Patterns.Where(pattern => !TellsNothing(pattern)))
        {
            yield return $"Pattern: {pattern}";
        }

        if (names.Constraints.MinLength is { } least)
        {
            yield return $"At least {least.GetRawText()} characters";
        }

        if (names.Constraints.MaxLength is { } most)
        {
            yield return $"At most {most.GetRawText()} characters";
        }
    }

    private static bool TellsNothing(string pattern) => pattern is ".*" or ".+" or "^.*$" or "^.+$" or "";
}

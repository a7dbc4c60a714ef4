using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Validation.Results;

/// <summary>How messages name a field.</summary>
internal static class FieldNames
{
    /// <summary>References and allOf members that are followed in search of a title.</summary>
    private const int Steps = 32;

    /// <summary>The name of a place: the title that its schemas give it, else its member name, else that of the list with the item's number.</summary>
    public static string Of(InstanceLocation at)
    {
        if (at.Parent is not { } parent)
        {
            return TitleHere(at) ?? Word("this-value");
        }

        return at.Name is { } name
            ? OfMember(parent, name) is { } title ? title : TitleHere(at) ?? name
            : OfItem(TitleHere(at), parent.Field, (at.Index + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static string OfItem(string? title, string list, string number) => title is not null
        ? $"{title} {number}"
        : Word("item").Replace("{number}", number, StringComparison.Ordinal).Replace("{list}", list, StringComparison.Ordinal);

    /// <summary>The title of a member, present or not; null where no schema at the place gives it one.</summary>
    public static string? OfMember(InstanceLocation parent, string name)
    {
        foreach (var schema in parent.Schemas)
        {
            var steps = Steps;
            if (TitleOfMember(schema, name, ref steps) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>The title of a schema, or of what it refers to.</summary>
    public static string? TitleOf(SchemaNode? schema)
    {
        for (var steps = Steps; schema is not null && steps > 0; steps--)
        {
            if (schema.Kind is SchemaKind.Keywords && schema.Json.TryGetProperty("title", out var title)
                && title.ValueKind is JsonValueKind.String && title.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return WithoutFullStop(text.Trim());
            }

            schema = schema.Reference;
        }

        return null;
    }

    /// <summary>A word of the catalogue.</summary>
    public static string Word(string name) => DiagnosticCatalogue.Template($"value.{name}") ?? name;

    /// <summary>A name stands within sentences.</summary>
    private static string WithoutFullStop(string title) =>
        title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) && title.Length > 1 ? title[..^1] : title;

    private static string? TitleHere(InstanceLocation at) =>
        at.Schemas.Where(schema => !at.InBranches.Contains(schema)).Select(TitleOf).FirstOrDefault(title => title is not null);

    private static string? TitleOfMember(SchemaNode schema, string name, ref int steps)
    {
        if (steps-- <= 0)
        {
            return null;
        }

        var title = TitleOf(schema.Subschema("properties", name));
        if (title is null && schema.Reference is { } reference)
        {
            title = TitleOfMember(reference, name, ref steps);
        }

        foreach (var part in schema.Subschemas("allOf"))
        {
            if (title is not null)
            {
                break;
            }

            title = TitleOfMember(part, name, ref steps);
        }

        return title;
    }
}

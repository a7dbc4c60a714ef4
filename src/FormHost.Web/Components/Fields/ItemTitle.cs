using FormHost.Schema.Forms;
using FormHost.Schema.Values;

namespace FormHost.Web.Components.Fields;

/// <summary>A title for an item, made from its content: the first text or number that is set in it; what is the same in all items tells least.</summary>
internal static class ItemTitle
{
    private const int MostCharacters = 60;

    public static string? Of(Field item)
    {
        if (item.IsLeaf)
        {
            return null;
        }

        var telling = item.Fields.Where(field => field is { IsLeaf: true, IsSet: true, IsSecret: false, Body: not FieldKind.Json }).ToList();
        var first = telling.Find(field => field.Body is not (FieldKind.Constant or FieldKind.Boolean)) ?? telling.FirstOrDefault();
        var text = first?.Value is { } value ? ValueText.Of(value).ReplaceLineEndings(" ") : null;
        if (string.Equals(text, item.Title, StringComparison.Ordinal))
        {
            return null;
        }

        return text is { Length: > MostCharacters } ? string.Concat(text.AsSpan(0, MostCharacters), "…") : text;
    }
}

using FormHost.Schema.Forms;
using FormHost.Schema.Values;

namespace FormHost.Web.Components.Fields;

/// <summary>A title for an item, made from its content: the first text or number that is set in it.</summary>
internal static class ItemTitle
{
    private const int MostCharacters = 60;

    public static string? Of(Field item)
    {
        if (item.IsLeaf)
        {
            return null;
        }

        var first = item.Fields.FirstOrDefault(field => field is { IsLeaf: true, IsSet: true, IsSecret: false, Body: not FieldKind.Json });
        var text = first?.Value is { } value ? ValueText.Of(value).ReplaceLineEndings(" ") : null;
        return text is { Length: > MostCharacters } ? string.Concat(text.AsSpan(0, MostCharacters), "…") : text;
    }
}

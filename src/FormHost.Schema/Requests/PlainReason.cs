using System.Net;
using System.Text;

namespace FormHost.Schema.Requests;

/// <summary>The reason that an error page holds, as plain text.</summary>
internal static class PlainReason
{
    private const int MostCharacters = 500;
    private const int MostRead = 64 * 1024;

    /// <summary>The paragraphs of an HTML page, or the text as it is; null where nothing is left.</summary>
    public static string? Of(string? body)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            return null;
        }

        var text = body.Length > MostRead ? body[..MostRead] : body;
        var paragraphs = Between(text, "<p>", "</p>");
        var plain = WebUtility.HtmlDecode(WithoutTags(paragraphs.Length > 0 ? paragraphs : Between(text, "<body", "</body>") is { Length: > 0 } inner ? inner : text));
        var words = string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words.Length <= MostCharacters ? words : $"{words[..MostCharacters]}…";
    }

    private static string Between(string text, string open, string close)
    {
        var found = new StringBuilder();
        var at = 0;
        while ((at = text.IndexOf(open, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var end = text.IndexOf(close, at, StringComparison.OrdinalIgnoreCase);
            end = end < 0 ? text.Length : end;
            found.Append(text, at, end - at).Append(' ');
            at = end;
        }

        return found.ToString();
    }

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        var isTag = false;
        foreach (var character in text)
        {
            if (isTag)
            {
                isTag = character != '>';
                continue;
            }

            isTag = character == '<';
            plain.Append(isTag ? ' ' : character);
        }

        return plain.ToString();
    }
}

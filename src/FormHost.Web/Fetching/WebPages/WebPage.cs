using System.Text;
using System.Text.RegularExpressions;

namespace FormHost.Web.Fetching.WebPages;

/// <summary>Recognises HTML by what it looks like; the content type is not asked.</summary>
internal static partial class WebPage
{
    private const int Inspected = 1024;

    /// <summary>True for bytes that begin like a web page.</summary>
    public static bool Is(ReadOnlySpan<byte> content)
    {
        var start = content.IndexOfAnyExcept(" \t\r\n\f"u8);
        if (content.StartsWith("\uFEFF"u8))
        {
            start = 3 + content[3..].IndexOfAnyExcept(" \t\r\n\f"u8);
        }

        if (start < 0 || start >= content.Length || content[start] != '<')
        {
            return false;
        }

        var text = Encoding.Latin1.GetString(content.Slice(start, Math.Min(Inspected, content.Length - start)));
        return HtmlTag().IsMatch(text);
    }

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|title|script|meta|div|h1|p)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlTag();
}

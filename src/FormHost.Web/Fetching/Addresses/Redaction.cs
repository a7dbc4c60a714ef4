using System.Text.RegularExpressions;

namespace FormHost.Web.Fetching.Addresses;

/// <summary>Addresses as they may be written elsewhere.</summary>
internal static partial class Redaction
{
    private const int ShownLength = 200;

    /// <summary>For logs: without user name, password and fragment, the query masked.</summary>
    public static string ForLog(Uri url)
    {
        var shown = ForPage(url);
        var query = shown.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? shown : string.Concat(shown.AsSpan(0, query), "?***");
    }

    /// <summary>For the page of whoever asked: without user name, password and fragment.</summary>
    public static string ForPage(Uri url) =>
        url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo & ~UriComponents.Fragment, UriFormat.UriEscaped);

    /// <summary>Text that is no address: shortened, without control characters, and without what stands before an <c>@</c>.</summary>
    public static string OfText(string text)
    {
        var shown = UserInfo().Replace(Control().Replace(text, " "), "***@");
        return shown.Length <= ShownLength ? shown : string.Concat(shown.AsSpan(0, ShownLength), "…");
    }

    [GeneratedRegex(@"[\p{Cc}\p{Cf}]", RegexOptions.NonBacktracking)]
    private static partial Regex Control();

    [GeneratedRegex(@"[^/@\s]*@", RegexOptions.NonBacktracking)]
    private static partial Regex UserInfo();
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FormHost.Schema.Diagnostics;

namespace FormHost.Web.Fetching.Addresses;

/// <summary>
/// Reads the text of a document's address. The text decides, since <see cref="Uri"/> reads more into it than was typed: <c>http://0x7f.1</c> is
/// 127.0.0.1 to it, and so is <c>①②⑦.0.0.1</c>.
/// </summary>
internal static class DocumentAddress
{
    public const int MaximumLength = 2048;

    /// <summary>Reads an address that a person typed or a document names: http, https, <c>sample:///</c> or <c>catalogue://</c>.</summary>
    /// <param name="text">The text; white space around it is ignored.</param>
    /// <param name="url">The address.</param>
    /// <param name="failure"><see cref="DocumentCodes.NotAUrl"/> or <see cref="DocumentCodes.UserInfo"/> where it is none.</param>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Uri? url, [NotNullWhen(false)] out Diagnostic? failure)
    {
        text = text?.Trim() ?? string.Empty;
        failure = Uri.TryCreate(text, UriKind.Absolute, out url) ? Check(url) : NotAUrl(text);
        if (failure is not null)
        {
            url = null;
        }

        return failure is null;
    }

    /// <summary>Checks the text that an address was made of; null where it is one that may be asked for.</summary>
    public static Diagnostic? Check(Uri url)
    {
        if (!url.IsAbsoluteUri || url.OriginalString.Length > MaximumLength || url.OriginalString.AsSpan().ContainsAnyExceptInRange('!', '~')
            || url.OriginalString.Contains('\\', StringComparison.Ordinal))
        {
            return NotAUrl(url.OriginalString);
        }

        return url.Scheme switch
        {
            FetchSchemes.Sample or FetchSchemes.Catalogue when url.OriginalString.StartsWith($"{url.Scheme}://", StringComparison.OrdinalIgnoreCase) =>
                url.UserInfo.Length > 0 || !url.IsDefaultPort || url.Query.Length > 0 ? NotAUrl(url.OriginalString) : null,
            FetchSchemes.Http or FetchSchemes.Https when HostOf(url) is null =>
                HasUserInfo(url) ? Diagnostic.Error(DocumentCodes.UserInfo) : NotAUrl(url.OriginalString),
            FetchSchemes.Http or FetchSchemes.Https => null,
            _ => NotAUrl(url.OriginalString),
        };
    }

    /// <summary>The typed host of an http(s) address; null where it is not plainly one host and port.</summary>
    public static HostText? HostOf(Uri url)
    {
        var authority = AuthorityOf(url);
        var colon = authority.EndsWith(']') ? -1 : authority.LastIndexOf(':');
        var host = HostText.Of(colon < 0 ? authority : authority[..colon]);
        var port = colon < 0 ? null : authority[(colon + 1)..];
        return host is not null && SameHost(url, host) && (port is null || SamePort(url, port)) ? host : null;
    }

    private static bool SameHost(Uri url, HostText host) =>
        string.Equals(url.Host.Trim('[', ']'), host.Text, StringComparison.OrdinalIgnoreCase);

    private static bool SamePort(Uri url, string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port == url.Port && port > 0;

    private static bool HasUserInfo(Uri url) => AuthorityOf(url).Contains('@', StringComparison.Ordinal);

    /// <summary>What stands before the path; a query or fragment without a path before it is taken for a host, and makes it none.</summary>
    private static string AuthorityOf(Uri url)
    {
        var prefix = url.Scheme.Length + Uri.SchemeDelimiter.Length;
        var text = url.OriginalString;
        if (text.Length <= prefix || string.CompareOrdinal(text, url.Scheme.Length, Uri.SchemeDelimiter, 0, Uri.SchemeDelimiter.Length) != 0)
        {
            return string.Empty;
        }

        var end = text.IndexOf('/', prefix);
        return end < 0 ? text[prefix..] : text[prefix..end];
    }

    private static Diagnostic NotAUrl(string text) => Diagnostic.Error(DocumentCodes.NotAUrl, ("text", Redaction.OfText(text)));
}

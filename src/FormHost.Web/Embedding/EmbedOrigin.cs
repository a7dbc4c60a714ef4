namespace FormHost.Web.Embedding;

/// <summary>An origin as a browser writes it: scheme, host and, unless it is the scheme's own, port.</summary>
internal static class EmbedOrigin
{
    /// <summary>Reads an exact origin; null where the text is none, or more than one: a wildcard would let in pages that nobody named.</summary>
    public static string? Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)
            || url is not ({ Scheme: "https" or "http" } and { UserInfo: "", PathAndQuery: "/", Fragment: "" })
            || !IsHost(url.IdnHost))
        {
            return null;
        }

        var host = url.HostNameType == UriHostNameType.IPv6 ? $"[{url.IdnHost}]" : url.IdnHost;
        var origin = url.IsDefaultPort ? $"{url.Scheme}://{host}" : $"{url.Scheme}://{host}:{url.Port}";
        return text.EndsWith('?') || text.EndsWith('#') ? null : origin;
    }

    private static bool IsHost(string host) =>
        host.Length > 0 && host.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.' or ':' or '_');
}

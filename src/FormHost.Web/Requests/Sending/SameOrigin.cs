namespace FormHost.Web.Requests.Sending;

/// <summary>
/// Tells whether a request that changes something comes from FormHost's own pages: <c>Sec-Fetch-Site</c>, where it is there, says
/// <c>same-origin</c>; else <c>Origin</c> names this host. With neither, nobody knows; and <c>Origin: null</c>, a sandboxed page's, never will do.
/// </summary>
internal static class SameOrigin
{
    private const string FetchSite = "Sec-Fetch-Site";

    /// <summary>True for a request of FormHost's own pages.</summary>
    public static bool IsOwn(HttpRequest request) =>
        request.Headers.TryGetValue(FetchSite, out var site)
            ? site is ["same-origin"] && !IsOpaque(request)
            : IsHost(request);

    /// <summary>True unless a browser says that another site asks: for what is guarded otherwise, such as by an unguessable address.</summary>
    public static bool IsNotForeign(HttpRequest request) =>
        request.Headers.TryGetValue(FetchSite, out var site)
            ? site is ["same-origin" or "none"] && !IsOpaque(request)
            : request.Headers.Origin.Count == 0 || IsHost(request);

    private static bool IsOpaque(HttpRequest request) => request.Headers.Origin is ["null"];

    private static bool IsHost(HttpRequest request) =>
        request.Headers.Origin is [{ } origin]
        && Uri.TryCreate(origin, UriKind.Absolute, out var url)
        && request.Host.HasValue
        && Uri.TryCreate($"{url.Scheme}://{request.Host}", UriKind.Absolute, out var own)
        && string.Equals(url.Authority, own.Authority, StringComparison.OrdinalIgnoreCase);
}

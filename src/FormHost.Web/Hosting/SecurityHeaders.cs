namespace FormHost.Web.Hosting;

/// <summary>The headers of every response: scripts and styles are our own files, and only the embed routes may be framed.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, string embedders)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy + (context.Request.Path.StartsWithSegments("/embed", StringComparison.Ordinal) ? embedders : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}

namespace FormHost.Web.Hosting;

/// <summary>The headers of every response: scripts and styles are our own files, and only the embed routes may be framed.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, string embedders)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => Set((State)state), new State(context, embedders));
        return next(context);
    }

    /// <summary>Set last, since an error page starts by clearing all headers.</summary>
    private static Task Set(State state)
    {
        var headers = state.Context.Response.Headers;
        headers.ContentSecurityPolicy = Policy + (state.Context.Request.Path.StartsWithSegments("/embed", StringComparison.Ordinal) ? state.Embedders : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return Task.CompletedTask;
    }

    private sealed record State(HttpContext Context, string Embedders);
}

using FormHost.Web.Embedding;

namespace FormHost.Web.Hosting;

/// <summary>The headers of every response: scripts and styles are our own files, and only the embed routes may be framed, by the listed origins.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, EmbedOrigins embedders)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    public Task InvokeAsync(HttpContext context)
    {
        var isEmbedded = context.Request.Path.StartsWithSegments("/embed", StringComparison.Ordinal);
        context.Response.OnStarting(static state => Set((State)state), new State(context, context.Request.Path, isEmbedded ? embedders.Sources : "'none'"));
        return next(context);
    }

    /// <summary>Set last, since an error page starts by clearing all headers.</summary>
    private static Task Set(State state)
    {
        var headers = state.Context.Response.Headers;
        headers.ContentSecurityPolicy = state.Context.Features.Get<OwnContentPolicy>()?.Text ?? Policy + state.Embedders;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        if (state.Path.Equals(EmbedEndpoints.HostScript, StringComparison.Ordinal))
        {
            headers.AccessControlAllowOrigin = "*";
        }

        return Task.CompletedTask;
    }

    private sealed record State(HttpContext Context, PathString Path, string Embedders);
}

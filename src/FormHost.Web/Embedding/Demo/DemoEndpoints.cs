using FormHost.Web.Fetching.Files;
using FormHost.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormHost.Web.Embedding.Demo;

/// <summary>
/// In development: a page of another site that embeds forms, and logs what they say. The same server is two sites: <c>127.0.0.1</c> has the page,
/// <c>localhost</c> the form.
/// </summary>
internal static class DemoEndpoints
{
    private const string Page = "/demo/embed";

    private const string PageHost = "127.0.0.1";

    private const string FormHost = "localhost";

    public static void MapDemo(this IEndpointRouteBuilder endpoints)
    {
        var demo = endpoints.MapGroup(string.Empty).ExcludeFromDescription();
        demo.MapGet(Page, ShowAsync);
        demo.MapPost(Page, (Delegate)ShowReceivedAsync);
        demo.MapGet("/demo/embed.js", () => File("embed.js", "text/javascript"));
        demo.MapGet("/demo/embed.css", () => File("embed.css", "text/css"));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, ICatalogue catalogue, EmbedOrigins origins)
    {
        if (!string.Equals(context.Request.Host.Host, PageHost, StringComparison.Ordinal))
        {
            return TypedResults.Redirect($"{Origin(context.Request, PageHost)}{context.Request.PathBase}{Page}{context.Request.QueryString}");
        }

        var source = Origin(context.Request, FormHost);
        context.Features.Set(new OwnContentPolicy(
            $"default-src 'none'; script-src 'self' {source}; style-src 'self'; frame-src {source}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"));
        return new RazorComponentResult<DemoPage>(new
        {
            Source = source + context.Request.PathBase + "/",
            Releases = await catalogue.ListAsync(context.RequestAborted),
            Given = context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal),
            IsListed = origins.Sources.Split(' ').Contains(Origin(context.Request, PageHost), StringComparer.Ordinal),
            PageOrigin = Origin(context.Request, PageHost),
        });
    }

    private static async Task<IResult> ShowReceivedAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Results.Text(string.Concat(form.Select(pair => $"{pair.Key}:\n{pair.Value}\n")), "text/plain");
    }

    private static string Origin(HttpRequest request, string host) => $"{request.Scheme}://{new HostString(host, request.Host.Port ?? 80)}";

    private static IResult File(string name, string contentType) =>
        Results.Stream(typeof(DemoEndpoints).Assembly.GetManifestResourceStream($"demo/{name}")!, contentType);
}

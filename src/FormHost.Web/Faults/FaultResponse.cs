using FormHost.Web.Embedding;
using FormHost.Web.Api.Problems;
using FormHost.Web.Components.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace FormHost.Web.Faults;

/// <summary>Tells a problem: to browsers as a page, to all others as problem details.</summary>
internal static class FaultResponse
{
    private static readonly string[] Pages = ["/", "/form", "/embed", "/results"];

    public static Task WriteAsync(HttpContext context, Problem problem)
    {
        context.Response.Headers.CacheControl = "no-store";
        IResult result = WantsPage(context.Request)
            ? new RazorComponentResult<ProblemPage>(new { problem.Type.Title, Text = problem.Detail, problem.Trace, Embed = EmbedOf(context.Request) }) { StatusCode = problem.Status }
            : problem.ToResult();
        return result.ExecuteAsync(context);
    }

    private static bool WantsPage(HttpRequest request)
    {
        string accepted = request.Headers[HeaderNames.Accept].ToString();
        return accepted.Contains("text/html", StringComparison.OrdinalIgnoreCase)
            || (!accepted.Contains("json", StringComparison.OrdinalIgnoreCase) && Pages.Contains(request.Path.Value, StringComparer.Ordinal));
    }

    private static EmbedOptions? EmbedOf(HttpRequest request) =>
        request.Path.StartsWithSegments("/embed", StringComparison.Ordinal) ? EmbedOptions.Read(request.Query) : null;
}

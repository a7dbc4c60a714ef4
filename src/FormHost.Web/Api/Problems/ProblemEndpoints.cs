using FormHost.Web.Components.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormHost.Web.Api.Problems;

/// <summary>Each type of problem is described where its URI-reference leads.</summary>
internal static class ProblemEndpoints
{
    public static void MapProblems(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(ProblemType.Prefix + "{name}", Get).ExcludeFromDescription();

    private static IResult Get(string name) =>
        ProblemTypes.Find(name) is { } type
            ? new RazorComponentResult<ProblemTypePage>(new { type.Title, type.Status, type.Meaning })
            : TypedResults.NotFound();
}

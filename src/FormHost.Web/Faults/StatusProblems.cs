using FormHost.Web.Api.Problems;
using Microsoft.AspNetCore.WebUtilities;

namespace FormHost.Web.Faults;

/// <summary>What a status without a body means.</summary>
internal static class StatusProblems
{
    public static Problem Of(HttpContext context)
    {
        var status = context.Response.StatusCode;
        return new Problem(ProblemTypes.Of(status), Detail(context, status)) { Status = status };
    }

    private static string Detail(HttpContext context, int status) => status switch
    {
        StatusCodes.Status404NotFound => $"FormHost has nothing at {context.Request.Path}.",
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Path} does not take {context.Request.Method}; it takes {context.Response.Headers.Allow}.",
        _ => $"FormHost answers {status} ({ReasonPhrases.GetReasonPhrase(status)}).",
    };
}

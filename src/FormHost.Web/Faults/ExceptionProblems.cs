using System.Diagnostics;
using FormHost.Web.Api.Problems;
using FormHost.Web.Api.Reading;
using FormHost.Web.Hosting;

namespace FormHost.Web.Faults;

/// <summary>What an exception means to the client.</summary>
internal static class ExceptionProblems
{
    /// <summary>True where the client's request is at fault, and FormHost's log need not tell.</summary>
    public static bool IsOfClient(Exception fault) => fault is BadHttpRequestException or InvalidDataException;

    public static Problem Of(Exception fault, FormLimits limits, HttpContext context) => fault switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => BodyLimit.Problem(limits),
        BadHttpRequestException { StatusCode: var status } bad => new Problem(ProblemTypes.Of(status), bad.Message) { Status = status },
        InvalidDataException when IsFormLimit(fault) => BodyLimit.ProblemOfForm(limits),
        InvalidDataException => new Problem(ProblemTypes.Of(StatusCodes.Status400BadRequest), "The posted form cannot be read.") { Status = StatusCodes.Status400BadRequest },
        _ => new Problem(ProblemTypes.Unexpected, "This is a fault of FormHost, not yours. What was typed is still in the page before this one.")
        {
            Trace = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
        },
    };

    /// <summary>A form over the limits of <see cref="Microsoft.AspNetCore.Http.Features.FormOptions"/> is told by the framework's text alone.</summary>
    private static bool IsFormLimit(Exception fault) => fault is InvalidDataException && fault.Message.Contains("limit", StringComparison.Ordinal);
}

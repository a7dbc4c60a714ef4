using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Api.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormHost.Web.Api.Problems;

/// <summary>One problem, to be told as problem details (RFC 9457) or as a page.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Detail">What went wrong here, plainly.</param>
internal sealed record Problem(ProblemType Type, string Detail)
{
    public const string MediaType = "application/problem+json";

    /// <summary>The HTTP status.</summary>
    public int Status { get; init; } = Type.Status;

    /// <summary>The document that it is about.</summary>
    public string? Document { get; init; }

    /// <summary>What is to be said of the document or body, with places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The ids of the entries that there are.</summary>
    public ImmutableArray<string>? Entries { get; init; }

    /// <summary>Names the request in FormHost's log.</summary>
    public string? Trace { get; init; }

    /// <summary>A problem whose detail is that of a diagnostic.</summary>
    public static Problem Of(ProblemType type, Diagnostic reason) => new(type, DiagnosticCatalogue.Text(reason))
    {
        Document = DiagnosticShape.DocumentOf(reason),
        Diagnostics = [reason],
    };

    /// <summary>The problem as a response.</summary>
    public JsonHttpResult<ProblemShape> ToResult() => TypedResults.Json(ProblemShape.Of(this), contentType: MediaType, statusCode: Status);
}

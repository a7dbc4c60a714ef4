using System.Text.Json.Serialization;
using FormHost.Web.Api.Problems;

namespace FormHost.Web.Api.Shapes;

/// <summary>Problem details (RFC 9457).</summary>
internal sealed record ProblemShape
{
    /// <summary>The kind of problem: a URI-reference that never changes, and where it is described.</summary>
    public required string Type { get; init; }

    /// <summary>A summary, the same for all problems of the type.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What went wrong here.</summary>
    public required string Detail { get; init; }

    /// <summary>The address of the document that could not be had or used.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Document { get; init; }

    /// <summary>What is wrong in the document or body, with line and column.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DiagnosticShape>? Diagnostics { get; init; }

    /// <summary>The ids of the entries that there are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Entries { get; init; }

    /// <summary>Names the request in FormHost's log.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Trace { get; init; }

    public static ProblemShape Of(Problem problem) => new()
    {
        Type = problem.Type.Reference,
        Title = problem.Type.Title,
        Status = problem.Status,
        Detail = problem.Detail,
        Document = problem.Document,
        Diagnostics = problem.Diagnostics.IsEmpty ? null : DiagnosticShape.Of(problem.Diagnostics),
        Entries = problem.Entries,
        Trace = problem.Trace,
    };
}

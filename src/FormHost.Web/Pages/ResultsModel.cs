using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Web.Pages;

/// <summary>What an instance publishes.</summary>
/// <param name="Rows">The published parameters; null where there is no response schema to be had.</param>
/// <param name="Failure">Why the response schema cannot be had; null where it was, or none is named.</param>
public sealed record ResultsModel(ImmutableArray<ResultRow>? Rows, Diagnostic? Failure)
{
    /// <summary>An example; null where there is no schema.</summary>
    public ResultExample? Example { get; init; }

    /// <summary>Published values that were given; null where none were.</summary>
    public PublishedModel? Published { get; init; }
}

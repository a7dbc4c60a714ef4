using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Web.Pages;

/// <summary>What an instance publishes.</summary>
/// <param name="Rows">The published parameters; null where there is no response schema to be had.</param>
/// <param name="Failure">Why the response schema cannot be had; null where it was, or none is named.</param>
public sealed record ResultsModel(ImmutableArray<ResultRow>? Rows, Diagnostic? Failure);

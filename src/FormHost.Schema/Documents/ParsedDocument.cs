using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Documents;

/// <summary>A fetched document read as JSON.</summary>
/// <param name="Source">Its bytes and address.</param>
/// <param name="Root">Its JSON value.</param>
/// <param name="Diagnostics">What was doubtful in it, such as duplicate keys.</param>
public sealed record ParsedDocument(FetchedDocument Source, JsonElement Root, ImmutableArray<Diagnostic> Diagnostics);

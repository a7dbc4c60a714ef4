using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Serialisation;

/// <summary>What an instance publishes, unwrapped.</summary>
/// <param name="Values">A JSON object.</param>
/// <param name="Texts">The names of the members that came as text, whatever they mean.</param>
/// <param name="Diagnostics">What is to be said: a <c>_</c> that is no JSON stays as it is.</param>
public sealed record PublishedReading(JsonElement Values, ImmutableHashSet<string> Texts, ImmutableArray<Diagnostic> Diagnostics);

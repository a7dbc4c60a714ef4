using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Serialisation;

/// <summary>The outcome of reading instance XML.</summary>
/// <param name="Parameters">The parameters in document order, each id once; null where the text is no XML.</param>
/// <param name="Diagnostics">Codes of <see cref="XmlCodes"/>, with line and column in the text.</param>
public sealed record InstanceXmlReading(ImmutableArray<InstanceParameter>? Parameters, ImmutableArray<Diagnostic> Diagnostics);

using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Serialisation;

/// <summary>The outcome of writing instance XML.</summary>
/// <param name="Xml">The document: LF line ends, no final newline; null where XML cannot carry the parameters.</param>
/// <param name="Diagnostics">Errors (codes of <see cref="XmlCodes"/>) exactly where there is no document; else warnings.</param>
public sealed record InstanceXmlText(string? Xml, ImmutableArray<Diagnostic> Diagnostics);

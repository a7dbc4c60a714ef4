using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Serialisation;

/// <summary>An instance's parameters as the JSON that its serialisation means.</summary>
/// <param name="Parameters">A JSON object (of texts, in <c>xml</c>); null where only the raw view can show them.</param>
/// <param name="IsOtherSerialisation">True where the document is of the other serialisation than the declared one.</param>
/// <param name="Diagnostics">Codes of <see cref="XmlCodes"/>; an error exactly where there are no parameters.</param>
public sealed record ParameterReading(JsonElement? Parameters, bool IsOtherSerialisation, ImmutableArray<Diagnostic> Diagnostics);

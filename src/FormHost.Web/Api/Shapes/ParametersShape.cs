using System.Text.Json;

namespace FormHost.Web.Api.Shapes;

/// <summary>Parameters read from instance XML.</summary>
/// <param name="Parameters">The parameters, an object; typed by the schema where the text fits, else strings.</param>
/// <param name="Diagnostics">What was passed over or joined, with line and column in the XML.</param>
internal sealed record ParametersShape(JsonElement Parameters, IReadOnlyList<DiagnosticShape> Diagnostics);

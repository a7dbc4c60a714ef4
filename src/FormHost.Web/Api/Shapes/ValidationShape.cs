namespace FormHost.Web.Api.Shapes;

/// <summary>What a schema says of a value.</summary>
/// <param name="Valid">True where no diagnostic is an error.</param>
/// <param name="Diagnostics">What is said, each with its place in the value.</param>
internal sealed record ValidationShape(bool Valid, IReadOnlyList<DiagnosticShape> Diagnostics);

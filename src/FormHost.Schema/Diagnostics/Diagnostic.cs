using FormHost.Schema.Documents;

namespace FormHost.Schema.Diagnostics;

/// <summary>One thing that can be said about a document or a value. Its text comes from the <see cref="DiagnosticCatalogue"/>.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">Stable name of the message, <c>area.what</c>.</param>
/// <param name="Arguments">What the message names.</param>
/// <param name="Document">The document at fault, or whose schema speaks.</param>
/// <param name="SchemaPointer">The place in <paramref name="Document"/>.</param>
/// <param name="InstancePointer">The place in the operator's parameters.</param>
/// <param name="Keyword">The JSON Schema keyword that speaks.</param>
/// <param name="Line">Line in the document or text, from 1.</param>
/// <param name="Column">Column in the document or text, from 1.</param>
public sealed record Diagnostic(
    Severity Severity,
    string Code,
    DiagnosticArguments Arguments,
    Uri? Document = null,
    JsonPointer? SchemaPointer = null,
    JsonPointer? InstancePointer = null,
    string? Keyword = null,
    int? Line = null,
    int? Column = null)
{
    /// <summary>An error with the given code.</summary>
    public static Diagnostic Error(string code, params ReadOnlySpan<(string Name, string Text)> arguments) =>
        new(Severity.Error, code, DiagnosticArguments.Of(arguments));

    /// <summary>A warning with the given code.</summary>
    public static Diagnostic Warning(string code, params ReadOnlySpan<(string Name, string Text)> arguments) =>
        new(Severity.Warning, code, DiagnosticArguments.Of(arguments));

    /// <summary>A note with the given code.</summary>
    public static Diagnostic Info(string code, params ReadOnlySpan<(string Name, string Text)> arguments) =>
        new(Severity.Info, code, DiagnosticArguments.Of(arguments));
}

using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching.Addresses;

namespace FormHost.Web.Api.Shapes;

/// <summary>One thing that is to be said of a document or a value.</summary>
internal sealed record DiagnosticShape
{
    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is said: a stable name, <c>area.what</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The same in words.</summary>
    public required string Message { get; init; }

    /// <summary>The address of the document at fault, or of the schema that speaks.</summary>
    public required string? Document { get; init; }

    /// <summary>The place in that document (JSON Pointer).</summary>
    public required string? SchemaPointer { get; init; }

    /// <summary>The place in the parameters (JSON Pointer).</summary>
    public required string? Pointer { get; init; }

    /// <summary>The JSON Schema keyword that speaks.</summary>
    public required string? Keyword { get; init; }

    /// <summary>The line in the document or body, from 1.</summary>
    public required int? Line { get; init; }

    /// <summary>The column in the document or body, from 1.</summary>
    public required int? Column { get; init; }

    public static DiagnosticShape Of(Diagnostic diagnostic) => new()
    {
        Severity = diagnostic.Severity,
        Code = diagnostic.Code,
        Message = DiagnosticCatalogue.Text(diagnostic),
        Document = DocumentOf(diagnostic),
        SchemaPointer = diagnostic.SchemaPointer?.ToString(),
        Pointer = diagnostic.InstancePointer?.ToString(),
        Keyword = diagnostic.Keyword,
        Line = diagnostic.Line,
        Column = diagnostic.Column,
    };

    public static IReadOnlyList<DiagnosticShape> Of(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Of)];

    /// <summary>The document's address as it may be shown.</summary>
    public static string? DocumentOf(Diagnostic diagnostic) => diagnostic.Document is { } document ? Redaction.ForPage(document) : null;
}

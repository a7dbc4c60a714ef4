using System.Globalization;
using FormHost.Schema.Diagnostics;

namespace FormHost.Web.Components.Pages;

/// <summary>Where a diagnostic points to, in words.</summary>
internal static class DiagnosticPlace
{
    public static string? Of(Diagnostic diagnostic)
    {
        var parts = new[]
        {
            diagnostic.Document is { } document && !NamesDocument(diagnostic) ? $"{document.Segments[^1]}{(diagnostic.SchemaPointer is { IsRoot: false } pointer ? $"#{pointer}" : null)}" : null,
            diagnostic.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null,
            diagnostic is { Line: not null, Column: { } column } ? string.Create(CultureInfo.InvariantCulture, $"column {column}") : null,
        };
        var place = string.Join(", ", parts.OfType<string>());
        return place.Length > 0 ? place : null;
    }

    /// <summary>True where the sentence has the whole address already.</summary>
    private static bool NamesDocument(Diagnostic diagnostic) => diagnostic is { SchemaPointer: null } && diagnostic.Arguments["document"] is not null;
}

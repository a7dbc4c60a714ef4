using System.Collections.Immutable;
using System.Net.Mime;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Pages;

namespace FormHost.Web.Embedding;

/// <summary>What comes out of a form, for the script that hands it to the page around; the answer to a post that accepts JSON.</summary>
internal sealed record EmbedReport
{
    private const int MostErrors = 200;

    /// <summary>True where nothing is wrong.</summary>
    public required bool Valid { get; init; }

    /// <summary>What is wrong, in the form's order.</summary>
    public required ImmutableArray<EmbedError> Errors { get; init; }

    /// <summary>The instance XML; null where XML cannot carry a value.</summary>
    public string? Xml { get; init; }

    /// <summary>The parameters as JSON text, digits as they were typed; null from the raw view.</summary>
    public string? Json { get; init; }

    /// <summary>The software type to request.</summary>
    public string? SoftwareType { get; init; }

    /// <summary>Whether a shared instance is to be requested.</summary>
    public bool Shared { get; init; }

    /// <summary>The serialisation: <c>xml</c> or <c>json-in-xml</c>.</summary>
    public string? Serialisation { get; init; }

    /// <summary>The entry's id.</summary>
    public string? Entry { get; init; }

    /// <summary>The release's URL; null where it cannot be derived.</summary>
    public string? Release { get; init; }

    public static bool IsAskedFor(HttpRequest request) =>
        string.Equals(request.Headers.Accept, MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase);

    public static EmbedReport Of(FormPageModel page)
    {
        var (release, raw) = (page.Release, page.Raw);
        return new EmbedReport
        {
            Valid = EmbedCounts.Of(page).IsValid,
            Errors = [.. ErrorsOf(page).Take(MostErrors)],
            Xml = page.Outcome.Xml,
            Json = raw is null ? FormStateJson.Write(FormOutput.Parameters(page.State)) : null,
            SoftwareType = raw?.SoftwareType ?? release.Entry?.SoftwareType,
            Shared = raw?.Shared ?? release.Entry?.Shared ?? false,
            Serialisation = (raw?.Serialisation ?? release.Entry?.Serialisation)?.WireName(),
            Entry = release.Entry?.Id,
            Release = release.ReleaseUrl?.OriginalString,
        };
    }

    private static IEnumerable<EmbedError> ErrorsOf(FormPageModel page) =>
        page.Raw is { } raw
            ? raw.Faults.Where(fault => fault.Severity == Severity.Error).Select(fault => new EmbedError(string.Empty, DiagnosticCatalogue.Text(fault)))
            : page.View!.Errors.Select(pair => new EmbedError(
                (pair.Diagnostic.InstancePointer ?? pair.Field.Pointer).ToString(), DiagnosticCatalogue.Text(pair.Diagnostic)));
}

using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Api.Problems;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Releases;

namespace FormHost.Web.Api.Reading;

/// <summary>Loads what a request's address asks for; what cannot be had is a problem.</summary>
internal sealed class ApiReleases(ReleaseLoader releases, SchemaLoader schemas)
{
    /// <summary>The descriptor, whatever entry the address names.</summary>
    public async Task<(LoadedRelease? Release, Problem? Problem)> DescriptorAsync(HttpContext context)
    {
        var address = FormAddress.Read(context.Request.Query, isEmbedded: false) with { Entry = null, SoftwareType = null };
        return await LoadAsync(context, address);
    }

    /// <summary>The descriptor and the entry, which may have no form.</summary>
    public async Task<(LoadedRelease? Release, Problem? Problem)> EntryAsync(HttpContext context)
    {
        var (release, problem) = await LoadAsync(context, FormAddress.Read(context.Request.Query, isEmbedded: false));
        return release is null || release.Entry is not null ? (release, problem) : (null, NoEntry(release));
    }

    /// <summary>The schema of the entry's parameters.</summary>
    public async Task<(LoadedSchema? Schema, Problem? Problem)> RequestSchemaAsync(HttpContext context, LoadedRelease release) =>
        release.Entry is { RawReason: { } reason }
            ? (null, Problem.Of(ProblemTypes.EntryWithoutForm, reason) with { Document = release.Descriptor!.Url.OriginalString })
            : await SchemaAsync(context, release, release.Entry!.Request!);

    /// <summary>The schema of what the entry's instances publish.</summary>
    public async Task<(LoadedSchema? Schema, Problem? Problem)> ResponseSchemaAsync(HttpContext context, LoadedRelease release) =>
        release.Entry!.Response is { } url
            ? await SchemaAsync(context, release, url)
            : (null, new Problem(ProblemTypes.NoResponseSchema, $"The entry “{release.Entry.Id}” does not say what its instances publish.")
            {
                Document = release.Descriptor!.Url.OriginalString,
            });

    private async Task<(LoadedRelease? Release, Problem? Problem)> LoadAsync(HttpContext context, FormAddress address)
    {
        if (address.Url is null && address.Descriptor is null)
        {
            return (null, new Problem(ProblemTypes.NotAUrl, "The parameter url is missing: the URL of a software release or of its descriptor."));
        }

        var release = await releases.LoadDescriptorAsync(address, DocumentAge.AsHostSays, context.RequestAborted);
        TellAge(context, release.StaleFor);
        return release.Descriptor is null ? (null, OfDocument(release.RawReason!, release.StatusCode)) : (release, null);
    }

    private async Task<(LoadedSchema? Schema, Problem? Problem)> SchemaAsync(HttpContext context, LoadedRelease release, Uri url)
    {
        var (schema, failure, staleFor) = await schemas.LoadAsync(release.Documents, url, context.RequestAborted);
        TellAge(context, release.StaleFor > staleFor ? release.StaleFor : staleFor ?? release.StaleFor);
        return schema is null ? (null, OfDocument(failure!, StatusCodes.Status502BadGateway)) : (schema, null);
    }

    /// <summary>An address that was given is the client's fault; one that a document names is that document's.</summary>
    private static Problem OfDocument(Diagnostic failure, int status)
    {
        var problem = Problem.Of(DocumentProblems.Of(failure), failure);
        return status == StatusCodes.Status400BadRequest || problem.Status >= StatusCodes.Status500InternalServerError ? problem : problem with { Status = status };
    }

    private static Problem NoEntry(LoadedRelease release) => new(ProblemTypes.NoSuchEntry, DiagnosticCatalogue.Text(release.RawReason!))
    {
        Document = release.Descriptor!.Url.OriginalString,
        Entries = [.. release.Entries.Select(entry => entry.Id)],
    };

    /// <summary>A copy that was used because its host did not answer: HTTP's own header tells how old it is.</summary>
    private static void TellAge(HttpContext context, TimeSpan? staleFor)
    {
        if (staleFor is { } age)
        {
            context.Response.Headers.Age = ((long)age.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }
    }
}

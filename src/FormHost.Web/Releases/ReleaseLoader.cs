using FormHost.Schema.Descriptors;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Caching;

namespace FormHost.Web.Releases;

/// <summary>Takes the way from an address to a descriptor, an entry and its schema, as far as it leads.</summary>
internal sealed class ReleaseLoader(IFormDocuments documents, DescriptorCache descriptors, SchemaLoader schemas)
{
    /// <summary>Loads what an address asks for. What cannot be had is told in the result.</summary>
    public async Task<LoadedRelease> LoadAsync(FormAddress address, DocumentAge age, CancellationToken cancellationToken)
    {
        var release = await LoadDescriptorAsync(address, age, cancellationToken);
        if (release.Entry is not { } entry || release.RawReason is not null)
        {
            return release;
        }

        var (schema, failure, staleFor) = await schemas.LoadAsync(release.Documents, entry.Request!, cancellationToken);
        return release with { Request = schema, RawReason = failure, StaleFor = Longest(release.StaleFor, staleFor) };
    }

    /// <summary>Loads the descriptor and finds the entry, without its schemas.</summary>
    public async Task<LoadedRelease> LoadDescriptorAsync(FormAddress address, DocumentAge age, CancellationToken cancellationToken)
    {
        var source = documents.Open(age);
        var nothing = new LoadedRelease { Address = address, Documents = source };
        Uri? descriptorUrl = null;
        if (!DocumentAddress.TryRead(address.Url ?? address.Descriptor, out var url, out var fault)
            || (address.Descriptor is not null && !DocumentAddress.TryRead(address.Descriptor, out descriptorUrl, out fault)))
        {
            return nothing with { RawReason = fault, StatusCode = StatusCodes.Status400BadRequest };
        }

        var addresses = address.Url is null ? new ReleaseAddress(ReleaseAddress.ReleaseOf(url), url) : ReleaseAddress.Of(url, descriptorUrl);
        var found = await source.GetAsync(addresses.DescriptorUrl, cancellationToken);
        var isOwn = addresses.ReleaseUrl is { } release && FetchSchemes.IsOwn(release);
        nothing = nothing with { ReleaseUrl = isOwn ? null : addresses.ReleaseUrl, IsOwn = isOwn, StaleFor = found.Document?.StaleFor };
        if (found.Document is not { } document)
        {
            return nothing with { RawReason = found.Failure, StatusCode = StatusCodes.Status502BadGateway };
        }

        var read = descriptors.Read(document, addresses.ReleaseUrl);
        return read.Descriptor is { } descriptor
            ? FindEntry(nothing with { Descriptor = descriptor })
            : nothing with
            {
                RawReason = read.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error),
                StatusCode = StatusCodes.Status502BadGateway,
            };
    }

    private static TimeSpan? Longest(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;

    private static LoadedRelease FindEntry(LoadedRelease release)
    {
        var (descriptor, address) = (release.Descriptor!, release.Address);
        var offered = address.Types.Count == 0
            ? descriptor.Entries
            : [.. descriptor.Entries.Where(entry => address.Types.Contains(entry.Id, StringComparer.Ordinal))];
        release = release with { Entries = offered };
        var wanted = address.Entry ?? address.SoftwareType;
        var entry = address switch
        {
            { Entry: { } id } => descriptor.Find(id),
            { SoftwareType: { } type } => descriptor.FindRequested(type, address.Shared),
            _ => offered.FirstOrDefault(),
        };
        if (entry is not null && offered.Contains(entry))
        {
            return release with { Entry = entry, RawReason = entry.RawReason };
        }

        return release with
        {
            RawReason = wanted is null
                ? Diagnostic.Error(DescriptorCodes.NoEntries)
                : Diagnostic.Error(DescriptorCodes.NoSuchEntry, ("entry", wanted), ("known", string.Join(", ", offered.Select(one => one.Id)))),
            StatusCode = wanted is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
        };
    }
}

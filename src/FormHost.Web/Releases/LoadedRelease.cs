using System.Collections.Immutable;
using FormHost.Schema.Descriptors;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching;

namespace FormHost.Web.Releases;

/// <summary>What could be had of a release for one address.</summary>
public sealed record LoadedRelease
{
    /// <summary>The address that was asked for.</summary>
    public required FormAddress Address { get; init; }

    /// <summary>Where its documents come from, in this request.</summary>
    public required IDocumentSource Documents { get; init; }

    /// <summary>The age of the oldest copy that was used because its host did not answer; null where all are fresh.</summary>
    public TimeSpan? StaleFor { get; init; }

    /// <summary>The release's URL, which a request names; null where it cannot be derived, or no SlapOS node can use it.</summary>
    public Uri? ReleaseUrl { get; init; }

    /// <summary>True where the release lies within this FormHost: a sample, or of a folder of the catalogue.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The descriptor; null where it cannot be had.</summary>
    public Descriptor? Descriptor { get; init; }

    /// <summary>The entries that are offered.</summary>
    public ImmutableArray<DescriptorEntry> Entries { get; init; } = [];

    /// <summary>The entry that is shown; null where there is none to show.</summary>
    public DescriptorEntry? Entry { get; init; }

    /// <summary>The entry's request schema; null where only raw text is to be had.</summary>
    public LoadedSchema? Request { get; init; }

    /// <summary>Why there is no form; null where there is one.</summary>
    public Diagnostic? RawReason { get; init; }

    /// <summary>How a failure is told by HTTP; 200 where there is a form or its raw view.</summary>
    public int StatusCode { get; init; } = StatusCodes.Status200OK;

    /// <summary>True where there is a form as soon as a document can be had.</summary>
    public bool MayComeBack => RawReason is { } reason
        && (Descriptor is null ? StatusCode == StatusCodes.Status502BadGateway : Entry is { } entry && reason != entry.RawReason);

    /// <summary>The name of the release as a heading.</summary>
    public string Name => Descriptor is { Name.Length: > 0 } named ? named.Name : "Software release";

    /// <summary>The URL that a request names: the release's, else what was typed; null where no SlapOS node can use that.</summary>
    public string? RequestedUrl(string? typed) =>
        ReleaseUrl?.OriginalString ?? (FetchSchemes.IsOwn(typed) || string.IsNullOrWhiteSpace(typed) ? null : typed.Trim());

    /// <summary>Why the URL of the release has to be typed.</summary>
    public string WhyUrlIsAsked => IsOwn
        ? "This release lies within FormHost, where no SlapOS node can fetch it. A request needs its public URL."
        : "It cannot be derived from the descriptor's address; a request needs it.";
}

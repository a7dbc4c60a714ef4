using FormHost.Schema.Descriptors;
using FormHost.Schema.Serialisation;

namespace FormHost.Web.Api.Shapes;

/// <summary>What a software release offers.</summary>
internal sealed record DescriptorShape
{
    /// <summary>The release's name; empty where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; empty where it does not say.</summary>
    public required string Description { get; init; }

    /// <summary>The serialisation of entries that state none; null where it states none either.</summary>
    public required string? Serialisation { get; init; }

    /// <summary>The descriptor's URL.</summary>
    public required string Url { get; init; }

    /// <summary>The release's URL, which requests name; null where it cannot be derived from the descriptor's.</summary>
    public required string? Release { get; init; }

    /// <summary>Its forms, in the order in which they are offered.</summary>
    public required IReadOnlyList<EntryShape> Entries { get; init; }

    /// <summary>What is wrong or doubtful in the descriptor.</summary>
    public required IReadOnlyList<DiagnosticShape> Diagnostics { get; init; }

    public static DescriptorShape Of(Descriptor descriptor, IEnumerable<DescriptorEntry> offered) => new()
    {
        Name = descriptor.Name,
        Description = descriptor.Description,
        Serialisation = descriptor.Serialisation?.WireName(),
        Url = descriptor.Url.OriginalString,
        Release = descriptor.ReleaseUrl?.OriginalString,
        Entries = [.. offered.Select(EntryShape.Of)],
        Diagnostics = DiagnosticShape.Of(descriptor.Diagnostics),
    };
}

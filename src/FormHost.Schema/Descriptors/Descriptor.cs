using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Descriptors;

/// <summary>What a software release offers: its <c>software.cfg.json</c>. Immutable.</summary>
public sealed record Descriptor
{
    private const string Default = "default";
    private const string OldDefault = "RootSoftwareInstance";

    /// <summary>The release's name; empty where it has none.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; empty where it does not say.</summary>
    public required string Description { get; init; }

    /// <summary>The serialisation of entries that state none; null where the descriptor states none either.</summary>
    public required SerialisationKind? Serialisation { get; init; }

    /// <summary>The descriptor's address as it was asked for.</summary>
    public required Uri Url { get; init; }

    /// <summary>The release's address, which requests name; null where it cannot be derived.</summary>
    public required Uri? ReleaseUrl { get; init; }

    /// <summary>The entries by <see cref="DescriptorEntry.Index"/>, those without one last; ties keep the document's order.</summary>
    public required ImmutableArray<DescriptorEntry> Entries { get; init; }

    /// <summary>What is wrong or doubtful in it: codes of <see cref="DescriptorCodes"/> and <see cref="DocumentCodes"/>.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The entry of an id; null where there is none. <c>RootSoftwareInstance</c> and <c>default</c> stand for each other.</summary>
    public DescriptorEntry? Find(string id) => Find(id, static entry => entry.Id, static _ => true);

    /// <summary>The entry that requests a software type; null where there is none. Of two, the one that is no duplicate.</summary>
    public DescriptorEntry? FindRequested(string softwareType, bool shared) =>
        Find(softwareType, static entry => entry.SoftwareType, entry => entry.Shared == shared);

    private DescriptorEntry? Find(string name, Func<DescriptorEntry, string> nameOf, Func<DescriptorEntry, bool> admitted)
    {
        var candidates = Entries.Where(admitted).OrderBy(static entry => entry.RawReason?.Code is DescriptorCodes.Duplicate).ToArray();
        return Named(candidates, name) ?? name switch
        {
            Default => Named(candidates, OldDefault),
            OldDefault => Named(candidates, Default),
            _ => null,
        };

        DescriptorEntry? Named(DescriptorEntry[] among, string wanted) =>
            Array.Find(among, entry => string.Equals(nameOf(entry), wanted, StringComparison.Ordinal));
    }
}

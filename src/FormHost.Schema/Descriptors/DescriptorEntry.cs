using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Descriptors;

/// <summary>One form of a release: a member of its descriptor's <c>software-type</c>.</summary>
public sealed record DescriptorEntry
{
    /// <summary>Its key in the descriptor.</summary>
    public required string Id { get; init; }

    /// <summary>Its title; null where it has none.</summary>
    public required string? Title { get; init; }

    /// <summary>What it is; null where it does not say.</summary>
    public required string? Description { get; init; }

    /// <summary>The software type that is requested: the one it states, else <see cref="Id"/>.</summary>
    public required string SoftwareType { get; init; }

    /// <summary>True where a shared instance is requested.</summary>
    public required bool Shared { get; init; }

    /// <summary>How its parameters are serialised: its own statement, else the descriptor's, else <c>json-in-xml</c>.</summary>
    public required SerialisationKind Serialisation { get; init; }

    /// <summary>False where neither the entry nor the descriptor states a serialisation.</summary>
    public required bool SerialisationStated { get; init; }

    /// <summary>Its sort key, finite; null where it has none.</summary>
    public required double? Index { get; init; }

    /// <summary>The absolute URL of the schema of its parameters; null where unusable.</summary>
    public required Uri? Request { get; init; }

    /// <summary>The absolute URL of the schema of what it publishes; null where there is none.</summary>
    public required Uri? Response { get; init; }

    /// <summary>Why it opens as raw text instead of a form (also among the descriptor's diagnostics); null where it has a form.</summary>
    public Diagnostic? RawReason { get; init; }
}

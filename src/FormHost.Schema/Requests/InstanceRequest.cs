using System.Collections.Immutable;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Requests;

/// <summary>What a master is asked for. It is an upsert keyed by the title: repeating it changes nothing.</summary>
public sealed record InstanceRequest
{
    /// <summary>The instance's title.</summary>
    public required string Title { get; init; }

    /// <summary>The release, as text that is kept as it was given.</summary>
    public required string ReleaseUrl { get; init; }

    /// <summary>The software type.</summary>
    public required string SoftwareType { get; init; }

    /// <summary>True to request a shared instance.</summary>
    public required bool Shared { get; init; }

    /// <summary>What the instance is to be.</summary>
    public InstanceState State { get; init; }

    /// <summary>The parameters as masters carry them: id and text.</summary>
    public required ImmutableArray<InstanceParameter> Parameters { get; init; }

    /// <summary>The SLA's fields that are set, by <see cref="ServiceLevel.Names"/>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Sla { get; init; } = [];
}

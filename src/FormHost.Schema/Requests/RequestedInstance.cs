using System.Collections.Immutable;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Requests;

/// <summary>An instance as a master describes it. Whatever it does not say is null or empty.</summary>
public sealed record RequestedInstance
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its id on the master.</summary>
    public string? Guid { get; init; }

    /// <summary>Its release.</summary>
    public string? ReleaseUrl { get; init; }

    /// <summary>Its software type, under the name that it has.</summary>
    public string? SoftwareType { get; init; }

    /// <summary>Whether it is shared.</summary>
    public bool? Shared { get; init; }

    /// <summary>What it is to be.</summary>
    public string? State { get; init; }

    /// <summary>The node that it was given to.</summary>
    public string? Node { get; init; }

    /// <summary>Its partition on the node.</summary>
    public string? Partition { get; init; }

    /// <summary>What the node last said of it.</summary>
    public string? Message { get; init; }

    /// <summary>Its parameters.</summary>
    public ImmutableArray<InstanceParameter> Parameters { get; init; } = [];

    /// <summary>What it publishes: its connection parameters.</summary>
    public ImmutableArray<InstanceParameter> Published { get; init; } = [];

    /// <summary>Its SLA.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Sla { get; init; } = [];
}

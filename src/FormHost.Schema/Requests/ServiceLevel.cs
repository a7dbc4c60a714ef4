using System.Collections.Immutable;

namespace FormHost.Schema.Requests;

/// <summary>The fields of an SLA: where an instance may be placed, and how long it is kept.</summary>
public static class ServiceLevel
{
    /// <summary>The node.</summary>
    public const string Node = "computer_guid";

    /// <summary>Days for which a destroyed instance is kept: a number.</summary>
    public const string RetentionDelay = "retention_delay";

    /// <summary>The names of all fields.</summary>
    public static ImmutableArray<string> Names { get; } = [Node, "instance_guid", "network_guid", "project_guid", RetentionDelay];
}

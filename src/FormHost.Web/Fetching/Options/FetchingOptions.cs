namespace FormHost.Web.Fetching.Options;

/// <summary>What FormHost may reach, under <c>FormHost:Fetching</c>.</summary>
internal sealed class FetchingOptions
{
    public const string Section = "FormHost:Fetching";

    /// <summary>The ports that hold where <see cref="Ports"/> is empty.</summary>
    public static IReadOnlyList<int> DefaultPorts { get; } = [80, 443];

    /// <summary><c>host:port</c> opens that name (single-label names too) and that port; CIDR opens addresses.</summary>
    public IList<string> Allow { get; init; } = [];

    /// <summary>Ports that may be fetched from without an entry in <see cref="Allow"/>; empty: <see cref="DefaultPorts"/>.</summary>
    public IList<int> Ports { get; init; } = [];

    /// <summary>By host name: what to authenticate with there.</summary>
    public IDictionary<string, HostCredential> Credentials { get; init; } =
        new Dictionary<string, HostCredential>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Megabytes of memory that fetched documents may take.</summary>
    public int CacheMegabytes { get; init; } = 64;
}

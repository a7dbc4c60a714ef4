using System.Collections.Immutable;
using System.Net;

namespace FormHost.Web.Fetching.Addresses;

/// <summary>What the deployer opened beyond public addresses and the usual ports.</summary>
internal sealed class AllowList(IEnumerable<AllowEntry> entries)
{
    private readonly ImmutableArray<AllowEntry> _entries = [.. entries];

    /// <summary>True where an entry names this very host and port.</summary>
    public bool Names(string host, int port) =>
        _entries.Any(entry => entry.Port == port && string.Equals(entry.Host, host, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where a range holds the address.</summary>
    public bool Holds(IPAddress address) => _entries.Any(entry => entry.Port is null && entry.Network!.Value.Contains(address));

    /// <summary>True where an entry is this one address (with this port, if it has one).</summary>
    public bool IsExactly(IPAddress address, int port) =>
        _entries.Any(entry => entry.IsExact && (entry.Port ?? port) == port && entry.Network!.Value.Contains(address));
}

using System.Net;

namespace FormHost.Web.Fetching.Clients;

/// <summary>The reverse proxies whose forwarded headers are believed, under <c>FormHost:Proxies</c>: addresses or CIDR ranges. None: nobody's are.</summary>
internal sealed class ProxyOptions
{
    public const string Section = "FormHost:Proxies";

    /// <summary>The addresses and ranges.</summary>
    public IList<string> Entries { get; init; } = [];

    /// <summary>Reads an entry; null where it is none.</summary>
    public static IPNetwork? Parse(string entry) =>
        IPNetwork.TryParse(entry, out var network) ? network
        : IPAddress.TryParse(entry, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}

using System.Globalization;
using System.Net;

namespace FormHost.Web.Fetching.Addresses;

/// <summary>One thing that the deployer opened: a name or address with a port, or a range of addresses.</summary>
internal sealed record AllowEntry
{
    private AllowEntry(string? host, int? port, IPNetwork? network)
    {
        Host = host;
        Port = port;
        Network = network;
    }

    /// <summary>The host, lower case; null for a range without a port.</summary>
    public string? Host { get; }

    /// <summary>The port; null for a range.</summary>
    public int? Port { get; }

    /// <summary>The addresses; null for a name.</summary>
    public IPNetwork? Network { get; }

    /// <summary>True where it names one address.</summary>
    public bool IsExact => Network is { } network && network.PrefixLength == network.BaseAddress.GetAddressBytes().Length * 8;

    /// <summary>Reads <c>host:port</c>, <c>[address]:port</c> or CIDR; null for anything else.</summary>
    public static AllowEntry? Parse(string text)
    {
        text = text.Trim();
        if (text.Contains('/', StringComparison.Ordinal))
        {
            return IPNetwork.TryParse(text, out var network) ? new(null, null, network) : null;
        }

        var colon = text.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            || port is < 1 or > 65535)
        {
            return null;
        }

        var host = HostText.Of(text[..colon]);
        return host switch
        {
            null => null,
            { Address: { } address } => new(host.Text, port, new IPNetwork(address, address.GetAddressBytes().Length * 8)),
            _ => new(host.Text, port, null),
        };
    }
}

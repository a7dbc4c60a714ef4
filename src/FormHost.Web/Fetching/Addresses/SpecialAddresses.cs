using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace FormHost.Web.Fetching.Addresses;

/// <summary>Which addresses are public, after IANA's special-purpose registries.</summary>
internal static class SpecialAddresses
{
    private static readonly IPNetwork[] Special4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Special6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// <summary>Link-local, metadata services, and what is no single host at all: opened by exact address only.</summary>
    private static readonly IPNetwork[] ExactOnly = Networks(
        "0.0.0.0/8", "100.100.100.200/32", "168.63.129.16/32", "169.254.0.0/16", "192.0.0.192/32", "224.0.0.0/4", "255.255.255.255/32",
        "::/128", "fd00:ec2::254/128", "fd20:ce::254/128", "fe80::/10", "ff00::/8");

    private static readonly (IPNetwork Network, int Offset)[] Carriers =
    [
        (IPNetwork.Parse("::ffff:0:0/96"), 12),
        (IPNetwork.Parse("::ffff:0:0:0/96"), 12),
        (IPNetwork.Parse("64:ff9b::/96"), 12),
        (IPNetwork.Parse("::/96"), 12),
        (IPNetwork.Parse("2002::/16"), 2),
    ];

    /// <summary>True for an address that anyone on the internet may have.</summary>
    public static bool IsPublic(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Any(Special4, address),
        AddressFamily.InterNetworkV6 => Global6.Contains(address) && !Any(Special6, address),
        _ => false,
    };

    /// <summary>True for an address that only an entry of exactly this address opens.</summary>
    public static bool NeedsExactEntry(IPAddress address) => Any(ExactOnly, address);

    /// <summary>The IPv4 address that an IPv6 address carries (mapped, translated, compatible, NAT64, 6to4); else null.</summary>
    public static IPAddress? Carried(IPAddress address)
    {
        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
        {
            return null;
        }

        foreach (var (network, offset) in Carriers)
        {
            if (network.Contains(address))
            {
                var bytes = address.GetAddressBytes().AsSpan(offset, 4);
                return offset == 12 && BinaryPrimitives.ReadUInt32BigEndian(bytes) <= 1 ? null : new IPAddress(bytes);
            }
        }

        return null;
    }

    private static bool Any(IPNetwork[] networks, IPAddress address) => Array.Exists(networks, network => network.Contains(address));

    private static IPNetwork[] Networks(params string[] texts) => Array.ConvertAll(texts, text => IPNetwork.Parse(text));
}

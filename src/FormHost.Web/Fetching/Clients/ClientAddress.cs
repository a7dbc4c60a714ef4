using System.Net;
using System.Net.Sockets;

namespace FormHost.Web.Fetching.Clients;

/// <summary>Who a request comes from, as far as limits go: an IPv4 address, or an IPv6 network of 64 bits, which is one customer's.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;
    private const string Unknown = "unknown";

    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return Unknown;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }
}

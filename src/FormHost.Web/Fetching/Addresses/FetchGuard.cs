using System.Net;

namespace FormHost.Web.Fetching.Addresses;

/// <summary>Decides what may be reached: on the name and port before anything is resolved, and on each address before it is dialled.</summary>
internal sealed class FetchGuard(AllowList allow, IEnumerable<int> ports)
{
    private readonly HashSet<int> _ports = [.. ports];

    /// <summary>Decides on a name (or address) and port; null where nothing speaks against it so far.</summary>
    public Refusal? Check(HostText host, int port)
    {
        if (allow.Names(host.Text, port))
        {
            return null;
        }

        if (!_ports.Contains(port))
        {
            return Refusal.Port;
        }

        if (host.Address is not null)
        {
            return Permits(host.Text, port, host.Address) ? null : Refusal.Address;
        }

        if (host.IsSingleLabel)
        {
            return Refusal.SingleLabelName;
        }

        return SpecialNames.Contains(host.Text) ? Refusal.SpecialName : null;
    }

    /// <summary>True where this host and port may be reached at this address.</summary>
    public bool Permits(string host, int port, IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        var carried = SpecialAddresses.Carried(address);
        if (SpecialAddresses.NeedsExactEntry(address) || (carried is not null && SpecialAddresses.NeedsExactEntry(carried)))
        {
            return allow.IsExactly(address, port);
        }

        if (allow.Names(host, port))
        {
            return true;
        }

        return IsOpen(address) && (carried is null || IsOpen(carried));
    }

    private bool IsOpen(IPAddress address) => SpecialAddresses.IsPublic(address) || allow.Holds(address);
}

using System.Net;
using System.Net.Sockets;
using FormHost.Web.Fetching.Addresses;

namespace FormHost.Web.Fetching.Http;

/// <summary>
/// Opens every connection: resolves the name once, refuses it unless all its addresses are permitted, and dials those very addresses, so that
/// no second answer of the name server counts.
/// </summary>
internal sealed class GuardedConnector(FetchGuard guard, IHostResolver resolver, IDialler dialler)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await AddressesAsync(host, port, cancellationToken);
        SocketException? last = null;
        foreach (var address in addresses)
        {
            try
            {
                return await dialler.DialAsync(new IPEndPoint(address, port), cancellationToken);
            }
            catch (SocketException exception)
            {
                last = exception;
            }
        }

        throw last!;
    }

    private async Task<IReadOnlyList<IPAddress>> AddressesAsync(string host, int port, CancellationToken cancellationToken)
    {
        var literal = HostText.Of(host)?.Address ?? (IPAddress.TryParse(host, out var parsed) ? parsed : null);
        var addresses = literal is null ? await resolver.ResolveAsync(host, cancellationToken) : [literal];
        if (addresses.Count == 0)
        {
            throw new FetchRefusedException(FetchFault.Unresolvable);
        }

        if (!addresses.All(address => guard.Permits(host, port, address)))
        {
            throw new FetchRefusedException(FetchFault.Refused);
        }

        return addresses;
    }
}

using System.Net;
using System.Net.Sockets;
using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Fetching.Http;

/// <summary>
/// Opens every connection: resolves the name once, refuses it unless all its addresses are permitted, and dials those very addresses, one
/// after the other, so that no second answer of the name server counts.
/// </summary>
internal sealed class GuardedConnector(FetchGuard guard, IHostResolver resolver, IDialler dialler, FetchLimits limits, TimeProvider clock)
{
    private const int MostDialled = 4;

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await AddressesAsync(host, port, cancellationToken);
        var dialled = Math.Min(addresses.Count, MostDialled);
        SocketException? last = null;
        foreach (var address in addresses.Take(dialled))
        {
            using var slice = new CancellationTokenSource(TimeSpan.FromSeconds(limits.ConnectSeconds / dialled), clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(slice.Token, cancellationToken);
            try
            {
                return await dialler.DialAsync(new IPEndPoint(address, port), either.Token);
            }
            catch (SocketException exception)
            {
                last = exception;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                last = new SocketException((int)SocketError.TimedOut);
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

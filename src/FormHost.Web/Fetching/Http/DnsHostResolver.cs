using System.Net;
using System.Net.Sockets;

namespace FormHost.Web.Fetching.Http;

/// <summary>Asks the machine's resolver.</summary>
internal sealed class DnsHostResolver : IHostResolver
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host, cancellationToken);
        }
        catch (SocketException)
        {
            return [];
        }
    }
}

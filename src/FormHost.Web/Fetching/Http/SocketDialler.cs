using System.Net;
using System.Net.Sockets;

namespace FormHost.Web.Fetching.Http;

/// <summary>Opens TCP connections.</summary>
internal sealed class SocketDialler : IDialler
{
    public async Task<Stream> DialAsync(IPEndPoint endPoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

using System.Net;

namespace FormHost.Web.Fetching.Http;

/// <summary>Opens connections to addresses that the guard let pass.</summary>
internal interface IDialler
{
    /// <summary>A connected stream; throws <see cref="System.Net.Sockets.SocketException"/> where nobody answers.</summary>
    Task<Stream> DialAsync(IPEndPoint endPoint, CancellationToken cancellationToken);
}

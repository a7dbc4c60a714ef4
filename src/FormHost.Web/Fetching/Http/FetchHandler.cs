using System.Net;
using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Fetching.Http;

/// <summary>The one HTTP handler that fetches: no proxy, no cookies, no redirects of its own, every connection made by the guard.</summary>
internal static class FetchHandler
{
    private const int ConnectAndHandshake = 2;
    private const int HeaderKilobytes = 32;
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    public static SocketsHttpHandler Create(GuardedConnector connector, FetchLimits limits) => new()
    {
        ConnectCallback = connector.ConnectAsync,
        ConnectTimeout = TimeSpan.FromSeconds(ConnectAndHandshake * limits.ConnectSeconds),
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        MaxConnectionsPerServer = limits.RequestsPerHost,
        MaxResponseHeadersLength = HeaderKilobytes,
        MaxResponseDrainSize = 0,
        PooledConnectionLifetime = ConnectionLifetime,
        ActivityHeadersPropagator = null,
        PreAuthenticate = false,
        Credentials = null,
    };
}

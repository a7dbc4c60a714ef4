using System.Net;
using FormHost.Web.Fetching.Clients;
using FormHost.Web.Fetching.Options;
using FormHost.Web.Requests.Masters;

namespace FormHost.Web.Requests.Sending;

/// <summary>Who a request comes from: what an authenticating proxy says, believed from configured proxies only.</summary>
internal static class Requesters
{
    private const int MostCharacters = 200;

    /// <summary>Drops what others than the proxies say; call it before forwarded headers are read, which hide who is connected.</summary>
    public static void UseRequesters(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<RequestOptions>();
        if (options.UserHeader is not { } user)
        {
            return;
        }

        IPNetwork[] proxies = [.. app.Services.Value<ProxyOptions>().Entries.Select(entry => ProxyOptions.Parse(entry)!.Value)];
        app.Use((context, next) =>
        {
            if (!IsProxy(proxies, context.Connection.RemoteIpAddress))
            {
                context.Request.Headers.Remove(user);
                context.Request.Headers.Remove(options.GroupsHeader ?? user);
            }

            return next(context);
        });
    }

    /// <summary>The person; null where persons are told apart and nobody was named.</summary>
    public static Requester? Of(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<RequestOptions>();
        if (options.UserHeader is not { } header)
        {
            return Requester.Unnamed;
        }

        if (context.Request.Headers[header] is not [{ Length: > 0 and <= MostCharacters } user])
        {
            return null;
        }

        var groups = options.GroupsHeader is { } name ? context.Request.Headers[name].ToString() : string.Empty;
        return new Requester(user, [.. groups.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static bool IsProxy(IPNetwork[] proxies, IPAddress? peer)
    {
        var address = peer is { IsIPv4MappedToIPv6: true } ? peer.MapToIPv4() : peer;
        return address is not null && Array.Exists(proxies, proxy => proxy.Contains(address));
    }
}

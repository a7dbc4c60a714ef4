using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace FormHost.Web.Tests.Requests.Support;

/// <summary>Says who is connected, before anything of the product looks.</summary>
internal sealed class PeerFilter(Func<IPAddress?> peer) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            context.Connection.RemoteIpAddress = peer();
            return following(context);
        });
        next(app);
    };
}

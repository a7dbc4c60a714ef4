using FormHost.Web.Fetching.Options;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Fetching.Clients;

/// <summary>Tells clients apart and limits them.</summary>
internal static class ClientServices
{
    public static IServiceCollection AddClients(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidated<RateLimitOptions, RateLimitOptionsValidator>().Bind(configuration.GetSection(RateLimitOptions.Section));
        services.AddValidated<ProxyOptions, ProxyOptionsValidator>().BindList(configuration, ProxyOptions.Section, options => options.Entries);
        services.AddSingleton(provider => provider.Value<RateLimitOptions>());
        services.AddRateLimiter(options => options.AddPolicy<string, ClientLimiter>(ClientLimiter.Policy));
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((headers, proxies) =>
        {
            headers.ForwardedHeaders = ForwardedHeaders.All;
            headers.ForwardLimit = null;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var entry in proxies.Value.Entries)
            {
                headers.KnownIPNetworks.Add(ProxyOptions.Parse(entry)!.Value);
            }
        });
        return services;
    }

    /// <summary>Call it first: forwarded headers, where proxies are configured, then the limits of routes with <see cref="ClientLimiter.Policy"/>.</summary>
    public static WebApplication UseClients(this WebApplication app)
    {
        if (app.Services.Value<ProxyOptions>().Entries.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UseRateLimiter();
        return app;
    }
}

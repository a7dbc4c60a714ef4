using FormHost.Web.Fetching.Caching;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

namespace FormHost.Web.Requests.Tickets;

/// <summary>Registers where tickets are kept.</summary>
internal static class TicketServices
{
    private const long MostBytes = 64 * 1024 * 1024;

    public static IServiceCollection AddTickets(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new TicketStore(
            configuration.GetConnectionString("Redis") is { Length: > 0 } redis
                ? DocumentCacheSetup.Redis(redis)
                : new MemoryDistributedCache(Microsoft.Extensions.Options.Options.Create(new MemoryDistributedCacheOptions { SizeLimit = MostBytes })),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}

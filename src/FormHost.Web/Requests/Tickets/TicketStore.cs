using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using StackExchange.Redis;

namespace FormHost.Web.Requests.Tickets;

/// <summary>Keeps tickets for an hour: in memory, or in Redis where one is configured.</summary>
internal sealed class TicketStore(IDistributedCache cache, TimeProvider clock)
{
    /// <summary>Keeps a ticket; false where that is not possible now.</summary>
    public async Task<bool> TryPutAsync(TicketKey key, RequestTicket ticket, CancellationToken cancellationToken)
    {
        var left = ticket.Sent + RequestTicket.Lifetime - clock.GetUtcNow();
        if (left <= TimeSpan.Zero)
        {
            return false;
        }

        try
        {
            var content = key.Encrypt(JsonSerializer.SerializeToUtf8Bytes(ticket));
            await cache.SetAsync(key.Name, content, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = left }, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is RedisException or RedisTimeoutException)
        {
            return false;
        }
    }

    /// <summary>The ticket; null where there is none, or none any more.</summary>
    public async Task<RequestTicket?> FindAsync(TicketKey key, CancellationToken cancellationToken)
    {
        try
        {
            return await cache.GetAsync(key.Name, cancellationToken) is { } content
                && key.Decrypt(content) is { } plain
                && JsonSerializer.Deserialize<RequestTicket>(plain) is { } ticket
                && clock.GetUtcNow() - ticket.Sent < RequestTicket.Lifetime
                ? ticket
                : null;
        }
        catch (Exception exception) when (exception is RedisException or RedisTimeoutException or JsonException)
        {
            return null;
        }
    }
}

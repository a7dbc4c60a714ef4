using System.Globalization;
using System.Threading.RateLimiting;
using FormHost.Web.Api.Problems;
using FormHost.Web.Faults;
using Microsoft.AspNetCore.RateLimiting;

namespace FormHost.Web.Fetching.Clients;

/// <summary>Limits each client on the routes that fetch; a refused request gets 429 with <c>Retry-After</c>.</summary>
internal sealed class ClientLimiter(RateLimitOptions options) : IRateLimiterPolicy<string>
{
    /// <summary>The policy's name, for <c>RequireRateLimiting</c>.</summary>
    public const string Policy = "fetching";

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => RejectAsync;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext)
    {
        var client = ClientAddress.Of(httpContext.Connection.RemoteIpAddress);
        return options.Enabled ? RateLimitPartition.Get(client, _ => Limiter()) : RateLimitPartition.GetNoLimiter(client);
    }

    private RateLimiter Limiter() => RateLimiter.CreateChained(
        new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Burst,
            TokensPerPeriod = options.PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            AutoReplenishment = true,
            QueueLimit = 0,
        }),
        new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = options.Concurrent, QueueLimit = options.Concurrent }));

    private async ValueTask RejectAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        context.HttpContext.Response.Headers.RetryAfter = seconds;
        await FaultResponse.WriteAsync(context.HttpContext, new Problem(ProblemTypes.TooManyRequests, Text(seconds)));
    }

    private static string Text(string seconds) => $"Too many requests from your address. Try again in {seconds} s.";
}

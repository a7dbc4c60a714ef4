using FormHost.Web.Fetching.Options;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using StackExchange.Redis;
using ZiggyCreatures.Caching.Fusion;

namespace FormHost.Web.Fetching.Caching;

/// <summary>Sets the cache up: bounded memory, and Redis behind it where one is configured.</summary>
internal static class DocumentCacheSetup
{
    /// <summary>How long a host that failed is not asked again while there is an older copy.</summary>
    public static readonly TimeSpan QuietAfterFailure = TimeSpan.FromSeconds(30);

    private const string Prefix = "formhost:";
    private const int RedisMilliseconds = 500;
    private static readonly TimeSpan RedisPatience = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan RedisPause = TimeSpan.FromSeconds(2);

    public static IFusionCache Create(FetchingOptions options, FetchLimits limits, string? redis, ILoggerFactory loggers)
    {
        var memory = new MemoryCache(new MemoryCacheOptions { SizeLimit = options.CacheMegabytes * 1024L * 1024L }, loggers);
        var cache = new FusionCache(Options(limits), memory, loggers.CreateLogger<FusionCache>());
        if (!string.IsNullOrEmpty(redis))
        {
            cache.SetupDistributedCache(Redis(redis), new DocumentSerializer());
        }

        return cache;
    }

    private static FusionCacheOptions Options(FetchLimits limits) => new()
    {
        CacheName = "documents",
        CacheKeyPrefix = Prefix,
        DisableTagging = true,
        DistributedCacheCircuitBreakerDuration = RedisPause,
        FactoryErrorsLogLevel = LogLevel.Debug,
        FailSafeActivationLogLevel = LogLevel.Debug,
        FactorySyntheticTimeoutsLogLevel = LogLevel.Debug,
        DefaultEntryOptions = new FusionCacheEntryOptions
        {
            IsFailSafeEnabled = true,
            FailSafeMaxDuration = Http.CacheTerms.Longest,
            FailSafeThrottleDuration = QuietAfterFailure,
            FactorySoftTimeout = TimeSpan.FromSeconds(limits.PatienceSeconds),
            DistributedCacheSoftTimeout = RedisPatience,
            DistributedCacheHardTimeout = RedisPatience,
            AllowBackgroundDistributedCacheOperations = true,
            ReThrowDistributedCacheExceptions = false,
            ReThrowSerializationExceptions = false,
            Size = 1,
        },
    };

    /// <summary>A Redis that fails soon rather than late.</summary>
    internal static RedisCache Redis(string connection)
    {
        var configuration = ConfigurationOptions.Parse(connection);
        configuration.AbortOnConnectFail = false;
        configuration.BacklogPolicy = BacklogPolicy.FailFast;
        configuration.ConnectTimeout = RedisMilliseconds;
        configuration.SyncTimeout = RedisMilliseconds;
        configuration.AsyncTimeout = RedisMilliseconds;
        return new RedisCache(Microsoft.Extensions.Options.Options.Create(new RedisCacheOptions { ConfigurationOptions = configuration }));
    }
}

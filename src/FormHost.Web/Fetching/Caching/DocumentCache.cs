using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Http;
using ZiggyCreatures.Caching.Fusion;

namespace FormHost.Web.Fetching.Caching;

/// <summary>
/// Documents by http and https, kept as long as their hosts let them be: one fetch for any number of askers, conditional requests, and the
/// last good copy where the host fails.
/// </summary>
internal sealed class DocumentCache(IFusionCache cache, DocumentFetcher fetcher, HostCredentials credentials, TimeProvider clock, FetchTelemetry telemetry)
{
    /// <summary>How long a form being filled in may use a copy without asking.</summary>
    public static readonly TimeSpan SettledFor = TimeSpan.FromSeconds(60);

    /// <summary>How long a failure is not tried again.</summary>
    public static readonly TimeSpan FailedFor = TimeSpan.FromSeconds(5);

    /// <summary>How long a document is held that must not be kept: for those who ask at the same moment.</summary>
    public static readonly TimeSpan UnkeptFor = TimeSpan.FromSeconds(10);

    /// <summary>Gets a document; only cancellation throws. Whoever stops waiting does not stop the fetch for the others.</summary>
    public async Task<DocumentResult> GetAsync(Uri url, DocumentAge age, CancellationToken cancellationToken)
    {
        var key = CacheKey.Of(url, credentials);
        var asked = clock.GetUtcNow();
        if (age is DocumentAge.Settled && await cache.TryGetAsync<CachedDocument>(key, Stale, cancellationToken) is { HasValue: true } known
            && asked - known.Value.ValidatedAt < SettledFor)
        {
            telemetry.Answered("cache");
            return known.Value.ToResult(url, null);
        }

        if (age is DocumentAge.Reloaded)
        {
            await cache.ExpireAsync(key, token: cancellationToken);
        }

        var entry = await cache.GetOrSetAsync<CachedDocument>(
            key, (context, _) => FetchAsync(context, url, asked), token: CancellationToken.None).AsTask().WaitAsync(cancellationToken);
        var staleFor = StaleFor(entry, url, asked);
        telemetry.Answered((entry, staleFor) switch
        {
            ({ Failure: not null }, _) => "nowhere",
            (_, not null) => "stale",
            _ => entry.ValidatedAt < asked ? "cache" : "host",
        });
        return entry.ToResult(url, staleFor);
    }

    private async Task<CachedDocument> FetchAsync(FusionCacheFactoryExecutionContext<CachedDocument> context, Uri url, DateTimeOffset asked)
    {
        var known = context.HasStaleValue && context.StaleValue.Value is { Failure: null } stale ? stale : null;
        if (known?.ValidatedAt >= asked)
        {
            return Kept(context, known);
        }

        var outcome = await fetcher.FetchAsync(url, known?.Validators, CancellationToken.None);
        var now = clock.GetUtcNow();
        if (outcome.IsUnchanged)
        {
            return Kept(context, known!.Confirmed(outcome.Terms!, now));
        }

        var copyWillDo = outcome.IsPassing && known is { Terms.MayKeep: true } && now - known.ValidatedAt < CacheTerms.Longest;
        return copyWillDo ? context.Fail(outcome.Fault.ToString()!) : Kept(context, CachedDocument.Of(outcome, url, now));
    }

    private static CachedDocument Kept(FusionCacheFactoryExecutionContext<CachedDocument> context, CachedDocument entry)
    {
        var options = context.Options;
        options.Size = entry.Size;
        options.SkipDistributedCacheWrite = entry.Failure is not null || !entry.Terms.MayShare;
        if (entry.Failure is not null)
        {
            options.Duration = FailedFor;
            options.IsFailSafeEnabled = false;
            return entry;
        }

        options.Duration = entry.Terms.Fresh;
        options.FailSafeMaxDuration = entry.Terms.MayKeep ? CacheTerms.Longest : UnkeptFor;
        return entry;
    }

    private TimeSpan? StaleFor(CachedDocument entry, Uri url, DateTimeOffset asked)
    {
        if (entry.Failure is not null || entry.ValidatedAt >= asked || asked < entry.FreshUntil)
        {
            return null;
        }

        var age = clock.GetUtcNow() - entry.ValidatedAt;
        telemetry.Stale(url, age);
        return age;
    }

    private static void Stale(FusionCacheEntryOptions options) => options.AllowStaleOnReadOnly = true;
}

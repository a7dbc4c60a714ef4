using FormHost.Web.Fetching.Options;
using Polly;
using Polly.Retry;

namespace FormHost.Web.Fetching.Http;

/// <summary>The total time limit, and the tries within it.</summary>
internal static class FetchPipeline
{
    /// <summary>The first pause before another try; it doubles, with jitter.</summary>
    public static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest <c>Retry-After</c> that is waited for; longer ones end the fetch, and hold for the whole host.</summary>
    public static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>The address that a fetch is for, for the log.</summary>
    public static readonly ResiliencePropertyKey<Uri> Url = new("url");

    public static ResiliencePipeline<FetchOutcome> Build(FetchLimits limits, TimeProvider clock, FetchTelemetry telemetry)
    {
        var builder = new ResiliencePipelineBuilder<FetchOutcome> { TimeProvider = clock }
            .AddTimeout(TimeSpan.FromSeconds(limits.TotalSeconds));
        if (limits.Retries > 0)
        {
            builder.AddRetry(Retry(limits, telemetry));
        }

        return builder.Build();
    }

    private static RetryStrategyOptions<FetchOutcome> Retry(FetchLimits limits, FetchTelemetry telemetry) => new()
    {
        MaxRetryAttempts = limits.Retries,
        Delay = RetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = static arguments => ValueTask.FromResult(
            arguments.Outcome.Result is { IsTransient: true } outcome && !(outcome.RetryAfter > LongestRetryAfter)),
        DelayGenerator = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
        OnRetry = arguments =>
        {
            var url = arguments.Context.Properties.GetValue(Url, null!);
            telemetry.Retrying(url, arguments.Outcome.Result, arguments.AttemptNumber + 1, arguments.RetryDelay);
            return default;
        },
    };
}

using Polly;
using Polly.Retry;

namespace FormHost.Web.Requests.Masters;

/// <summary>
/// A total budget, and tries within it. A request is an upsert keyed by its title, so it may be sent again; but only where there was no whole answer:
/// every status is one, 408 and 503 too.
/// </summary>
internal static class MasterPipeline
{
    public static ResiliencePipeline<MasterReply> Build(RequestOptions options, TimeProvider clock, Action<int>? onRetry = null)
    {
        var builder = new ResiliencePipelineBuilder<MasterReply> { TimeProvider = clock }
            .AddTimeout(TimeSpan.FromSeconds(options.TotalSeconds));
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<MasterReply>
            {
                MaxRetryAttempts = options.Retries,
                Delay = TimeSpan.FromMilliseconds(options.RetryMilliseconds),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result is { IsTransient: true }),
                OnRetry = arguments =>
                {
                    onRetry?.Invoke(arguments.AttemptNumber + 1);
                    return default;
                },
            });
        }

        return builder.Build();
    }
}

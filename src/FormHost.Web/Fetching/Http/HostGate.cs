using FormHost.Web.Fetching.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace FormHost.Web.Fetching.Http;

/// <summary>What stands before one host: a circuit, and each request's time limit.</summary>
internal sealed class HostGate
{
    public const double FailureRatio = 0.9;
    public const int MinimumThroughput = 6;
    public static readonly TimeSpan SamplingDuration = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan BreakDuration = TimeSpan.FromSeconds(10);

    private readonly ResiliencePipeline<FetchOutcome> _pipeline;

    public HostGate(string host, FetchLimits limits, TimeProvider clock, FetchLog log)
    {
        _pipeline = new ResiliencePipelineBuilder<FetchOutcome> { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<FetchOutcome>
            {
                FailureRatio = FailureRatio,
                MinimumThroughput = MinimumThroughput,
                SamplingDuration = SamplingDuration,
                BreakDuration = BreakDuration,
                ShouldHandle = static arguments => ValueTask.FromResult(
                    arguments.Outcome.Exception is TimeoutRejectedException || arguments.Outcome.Result is { IsHostFault: true }),
                OnOpened = arguments =>
                {
                    log.CircuitOpened(host, arguments.BreakDuration.TotalSeconds);
                    return default;
                },
                OnClosed = _ =>
                {
                    log.CircuitClosed(host);
                    return default;
                },
            })
            .AddTimeout(TimeSpan.FromSeconds(limits.FetchSeconds))
            .Build();
    }

    /// <summary>Runs one request to the host.</summary>
    /// <exception cref="BrokenCircuitException">The host is left alone for a while.</exception>
    /// <exception cref="TimeoutRejectedException">It took too long.</exception>
    public ValueTask<FetchOutcome> ExecuteAsync<TState>(
        Func<TState, CancellationToken, ValueTask<FetchOutcome>> request, TState state, CancellationToken cancellationToken) =>
        _pipeline.ExecuteAsync(request, state, cancellationToken);
}

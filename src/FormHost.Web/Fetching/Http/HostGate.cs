using System.Net;
using FormHost.Web.Fetching.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace FormHost.Web.Fetching.Http;

/// <summary>What stands before one host: its wish to be left alone, a circuit, and each request's time limit.</summary>
internal sealed class HostGate
{
    public const double FailureRatio = 0.9;
    public const int MinimumThroughput = 6;
    public static readonly TimeSpan SamplingDuration = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan BreakDuration = TimeSpan.FromSeconds(10);
    public static readonly TimeSpan LongestWish = TimeSpan.FromMinutes(10);

    private readonly string _host;
    private readonly TimeProvider _clock;
    private readonly FetchTelemetry _telemetry;
    private readonly ResiliencePipeline<FetchOutcome> _pipeline;
    private Wish? _wish;

    public HostGate(string host, FetchLimits limits, TimeProvider clock, FetchTelemetry telemetry)
    {
        (_host, _clock, _telemetry) = (host, clock, telemetry);
        _pipeline = new ResiliencePipelineBuilder<FetchOutcome> { TimeProvider = clock }
            .AddCircuitBreaker(Circuit())
            .AddTimeout(TimeSpan.FromSeconds(limits.FetchSeconds))
            .Build();
    }

    /// <summary>Runs one request to the host, or says why not.</summary>
    public async Task<FetchOutcome> ExecuteAsync<TState>(
        Uri requested, Func<TState, CancellationToken, ValueTask<FetchOutcome>> request, TState state, CancellationToken cancellationToken)
    {
        if (_wish is { } wish && _clock.GetUtcNow() < wish.Until)
        {
            return FetchOutcome.Failed(FetchFault.Suspended, FetchFailures.Status(requested, wish.Status), "Retry-After");
        }

        try
        {
            var outcome = await _pipeline.ExecuteAsync(request, state, cancellationToken);
            Heed(outcome);
            return outcome;
        }
        catch (BrokenCircuitException)
        {
            return FetchOutcome.Failed(FetchFault.Suspended, FetchFailures.Unreachable(requested), "circuit open");
        }
        catch (TimeoutRejectedException exception)
        {
            return FetchOutcome.Failed(FetchFault.TimedOut, FetchFailures.TimedOut(requested, exception.Timeout));
        }
    }

    private void Heed(FetchOutcome outcome)
    {
        if (outcome is { IsTransient: true, Status: { } status, RetryAfter: { } wait } && wait > FetchPipeline.LongestRetryAfter)
        {
            var pause = wait < LongestWish ? wait : LongestWish;
            _wish = new(_clock.GetUtcNow() + pause, status);
            _telemetry.CircuitOpened(_host, pause);
        }
    }

    private CircuitBreakerStrategyOptions<FetchOutcome> Circuit() => new()
    {
        FailureRatio = FailureRatio,
        MinimumThroughput = MinimumThroughput,
        SamplingDuration = SamplingDuration,
        BreakDuration = BreakDuration,
        ShouldHandle = static arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is TimeoutRejectedException || arguments.Outcome.Result is { IsHostFault: true }),
        OnOpened = arguments =>
        {
            _telemetry.CircuitOpened(_host, arguments.BreakDuration);
            return default;
        },
        OnClosed = _ =>
        {
            _telemetry.CircuitClosed(_host);
            return default;
        },
    };

    private sealed record Wish(DateTimeOffset Until, HttpStatusCode Status);
}

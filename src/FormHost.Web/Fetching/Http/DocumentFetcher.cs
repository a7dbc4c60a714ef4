using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Options;
using Polly;
using Polly.Timeout;

namespace FormHost.Web.Fetching.Http;

/// <summary>
/// Fetches documents by http and https: a total time limit around the tries, each try a walk along the redirects, each hop checked by the guard and
/// run through its host's gate.
/// </summary>
internal sealed class DocumentFetcher
{
    public const int KnownHosts = 1024;

    private readonly DocumentRequest _request;
    private readonly FetchGuard _guard;
    private readonly FetchLimits _limits;
    private readonly TimeProvider _clock;
    private readonly FetchTelemetry _telemetry;
    private readonly BoundedTable<HostGate> _gates;
    private readonly ResiliencePipeline<FetchOutcome> _pipeline;

    public DocumentFetcher(DocumentRequest request, FetchGuard guard, FetchLimits limits, TimeProvider clock, FetchTelemetry telemetry)
    {
        (_request, _guard, _limits, _clock, _telemetry) = (request, guard, limits, clock, telemetry);
        _gates = new(KnownHosts, host => new HostGate(host, limits, clock, telemetry));
        _pipeline = FetchPipeline.Build(limits, clock, telemetry);
    }

    /// <summary>Fetches a document; only cancellation throws.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="known">The copy that is there already; null where there is none.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<FetchOutcome> FetchAsync(Uri url, Validators? known, CancellationToken cancellationToken)
    {
        var started = _clock.GetTimestamp();
        var outcome = await TryAsync(url, known, cancellationToken);
        _telemetry.Ended(url, outcome, _clock.GetElapsedTime(started));
        return outcome;
    }

    private async Task<FetchOutcome> TryAsync(Uri url, Validators? known, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(FetchPipeline.Url, url);
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (context, state) => await state.Source.WalkAsync(state.Url, state.Known, context.CancellationToken),
                context,
                (Source: this, Url: url, Known: known));
        }
        catch (TimeoutRejectedException exception)
        {
            return FetchOutcome.Failed(FetchFault.TimedOut, FetchFailures.TimedOut(url, exception.Timeout), "total time limit");
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async Task<FetchOutcome> WalkAsync(Uri requested, Validators? known, CancellationToken cancellationToken)
    {
        var url = requested;
        for (var hop = 0; hop <= _limits.Redirects; hop++)
        {
            var outcome = await HopAsync(requested, url, known, cancellationToken);
            if (outcome.Redirect is not { } target)
            {
                return outcome;
            }

            if (url.Scheme is FetchSchemes.Https && target.Scheme is FetchSchemes.Http)
            {
                return Refused(requested, Refusal.Downgrade);
            }

            url = target;
        }

        return FetchOutcome.Failed(FetchFault.Redirect, FetchFailures.Redirects(requested, _limits.Redirects));
    }

    private async Task<FetchOutcome> HopAsync(Uri requested, Uri url, Validators? known, CancellationToken cancellationToken)
    {
        if (DocumentAddress.Check(url) is { } failure)
        {
            return FetchOutcome.Failed(FetchFault.Refused, ReferenceEquals(url, requested) ? failure : FetchFailures.Unreachable(requested), failure.Code);
        }

        if (DocumentAddress.HostOf(url) is not { } host)
        {
            return FetchOutcome.Failed(FetchFault.Redirect, FetchFailures.Unreachable(requested), url.Scheme);
        }

        if (_guard.Check(host, url.Port) is { } refusal)
        {
            return Refused(requested, refusal);
        }

        return await _gates.Get($"{host.Text}:{url.Port}").ExecuteAsync(
            requested,
            static async (state, token) => await state._request.SendAsync(state.requested, state.url, state.known, token),
            (_request, requested, url, known),
            cancellationToken);
    }

    private static FetchOutcome Refused(Uri requested, Refusal refusal) =>
        FetchOutcome.Failed(FetchFault.Refused, FetchFailures.Unreachable(requested), refusal.ToString());
}

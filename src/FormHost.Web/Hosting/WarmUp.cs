using FormHost.Schema.Forms;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Releases;

namespace FormHost.Web.Hosting;

/// <summary>Takes the way of a first form once the service listens, so that the first visitor need not wait for what is made once only.</summary>
internal sealed class WarmUp(ReleaseLoader loader, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly FormAddress Sample = new() { Url = "sample:///web-server/software.cfg" };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        var release = await loader.LoadAsync(Sample, DocumentAge.AsHostSays, stoppingToken);
        release.Request?.Form.Build(FormState.Empty);
    }
}

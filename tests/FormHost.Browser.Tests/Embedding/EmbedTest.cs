namespace FormHost.Browser.Tests.Embedding;

/// <summary>A test of a form in another site's page. Whatever the browser complains of fails it, unless it is expected.</summary>
[Collection(nameof(EmbedCollection))]
public abstract class EmbedTest(EmbedSite site) : IAsyncLifetime
{
    private readonly List<EmbedVisit> _visits = [];

    protected EmbedSite Site => site;

    /// <summary>Parts of complaints that a test expects.</summary>
    protected IList<string> Expected { get; } = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits)
        {
            await visit.DisposeAsync();
        }

        Assert.DoesNotContain(_visits.SelectMany(visit => visit.Complaints), said => !Expected.Any(part => said.Contains(part, StringComparison.Ordinal)));
        GC.SuppressFinalize(this);
    }

    protected async Task<EmbedVisit> VisitAsync(int width = 1000, bool scripted = true)
    {
        var visit = await site.VisitAsync(width, scripted);
        _visits.Add(visit);
        return visit;
    }
}

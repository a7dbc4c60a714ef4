namespace FormHost.Browser.Tests.Support;

/// <summary>A test that visits the product. Whatever the browser complains of on the way fails it.</summary>
public abstract class BrowserTest(Site site) : IAsyncLifetime
{
    private readonly List<Visit> _visits = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits)
        {
            await visit.DisposeAsync();
        }

        Assert.Empty(_visits.SelectMany(visit => visit.Complaints));
        GC.SuppressFinalize(this);
    }

    protected async Task<Visit> VisitAsync(VisitOptions options, Uri? address = null)
    {
        var visit = await site.VisitAsync(options, address);
        _visits.Add(visit);
        return visit;
    }

    /// <summary>A visitor at a form.</summary>
    protected async Task<Visit> OpenAsync(string path, bool scripted = true, int width = 1280)
    {
        var visit = await VisitAsync(new(scripted, width));
        await visit.GoAsync(path);
        return visit;
    }
}

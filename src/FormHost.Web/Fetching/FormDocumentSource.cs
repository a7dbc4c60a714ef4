using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Fetching;

/// <summary>The documents of one form: whatever has not come when the form's time is over, has timed out.</summary>
internal sealed class FormDocumentSource(IDocumentSource source, TimeSpan limit, TimeProvider clock) : IDocumentSource
{
    private readonly long _opened = clock.GetTimestamp();

    public async Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        var left = limit - clock.GetElapsedTime(_opened);
        if (left <= TimeSpan.Zero)
        {
            return TimedOut(url);
        }

        try
        {
            return await source.GetAsync(url, cancellationToken).WaitAsync(left, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return TimedOut(url);
        }
    }

    private DocumentResult TimedOut(Uri url) => DocumentResult.Failed(FetchFailures.TimedOut(url, limit));
}

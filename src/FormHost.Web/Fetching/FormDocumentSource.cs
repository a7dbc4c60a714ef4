using System.Collections.Concurrent;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Fetching;

/// <summary>
/// The documents of one form, each had once: whatever has not come when the form's time is over has timed out, and what exceeds the form's
/// number or bytes is refused before the form holds it.
/// </summary>
internal sealed class FormDocumentSource(IDocumentSource source, TimeSpan time, DocumentLimits limits, TimeProvider clock) : IDocumentSource
{
    private readonly long _opened = clock.GetTimestamp();
    private readonly ConcurrentDictionary<string, Task<DocumentResult>> _had = new(StringComparer.Ordinal);
    private long _bytes;
    private int _documents;

    public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        var key = url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
        return _had.GetOrAdd(key, static (_, asked) => asked.This.FetchAsync(asked.Url, asked.Token), (This: this, Url: url, Token: cancellationToken));
    }

    private async Task<DocumentResult> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        var left = time - clock.GetElapsedTime(_opened);
        if (left <= TimeSpan.Zero)
        {
            return TimedOut(url);
        }

        if (Interlocked.Increment(ref _documents) > limits.Documents)
        {
            return DocumentResult.Failed(FetchFailures.TooMany(url, limits.Documents, "documents"));
        }

        try
        {
            return WithinBytes(url, await source.GetAsync(url, cancellationToken).WaitAsync(left, clock, cancellationToken));
        }
        catch (TimeoutException)
        {
            return TimedOut(url);
        }
    }

    private DocumentResult WithinBytes(Uri url, DocumentResult result) =>
        result.Document is { } document && Interlocked.Add(ref _bytes, document.Content.Length) > limits.TotalBytes
            ? DocumentResult.Failed(FetchFailures.TooMany(url, limits.TotalBytes, "bytes"))
            : result;

    private DocumentResult TimedOut(Uri url) => DocumentResult.Failed(FetchFailures.TimedOut(url, time));
}

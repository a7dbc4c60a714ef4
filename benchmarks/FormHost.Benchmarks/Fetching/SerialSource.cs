using FormHost.Schema.Documents;

namespace FormHost.Benchmarks.Fetching;

/// <summary>The baseline: one document after the other, nothing remembered.</summary>
internal sealed class SerialSource(HttpClient client) : IDocumentSource, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    public async Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return DocumentResult.Of(new FetchedDocument(url, url, await client.GetByteArrayAsync(url, cancellationToken)));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}

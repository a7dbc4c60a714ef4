using FormHost.Schema.Documents;

namespace FormHost.Web.Fetching.Caching;

/// <summary>Documents by http and https, of the given age.</summary>
internal sealed class HttpDocumentSource(DocumentCache cache, DocumentAge age) : IDocumentSource
{
    public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken) => cache.GetAsync(url, age, cancellationToken);
}

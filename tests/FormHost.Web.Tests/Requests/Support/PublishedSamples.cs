using FormHost.Schema.Documents;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Caching;

namespace FormHost.Web.Tests.Requests.Support;

/// <summary>The samples at addresses that nodes can use, too: <c>https://releases.example.org/NAME/…</c>. All else is as it is.</summary>
internal sealed class PublishedSamples(IFormDocuments documents) : IFormDocuments
{
    public const string Host = "https://releases.example.org/";

    public IDocumentSource Open(DocumentAge age = DocumentAge.AsHostSays) => new Source(documents.Open(age));

    private sealed class Source(IDocumentSource documents) : IDocumentSource
    {
        public async Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
        {
            if (!url.AbsoluteUri.StartsWith(Host, StringComparison.Ordinal))
            {
                return await documents.GetAsync(url, cancellationToken);
            }

            var sample = await documents.GetAsync(new Uri($"sample:///{url.AbsoluteUri[Host.Length..]}"), cancellationToken);
            return sample.Document is { } document ? DocumentResult.Of(new FetchedDocument(url, url, document.Content)) : sample;
        }
    }
}

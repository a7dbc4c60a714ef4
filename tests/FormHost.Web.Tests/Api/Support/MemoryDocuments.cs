using System.Collections.Concurrent;
using System.Text;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Caching;

namespace FormHost.Web.Tests.Api.Support;

/// <summary>Documents that a test wrote down; every other address is unreachable.</summary>
internal sealed class MemoryDocuments : IFormDocuments, IDocumentSource
{
    private readonly ConcurrentDictionary<string, Func<Uri, DocumentResult>> _documents = new(StringComparer.Ordinal);

    public IDocumentSource Open(DocumentAge age = DocumentAge.AsHostSays) => this;

    public void Add(string url, string json) => Add(url, Encoding.UTF8.GetBytes(json));

    public void Add(string url, byte[] content, TimeSpan? staleFor = null) =>
        _documents[url] = asked =>
        {
            var document = new FetchedDocument(asked, asked, content);
            return DocumentResult.Of(staleFor is { } age ? document.AsStale(age) : document);
        };

    public void Fail(string url, string code) =>
        _documents[url] = asked => DocumentResult.Failed(Diagnostic.Error(code, ("document", asked.AbsoluteUri)) with { Document = asked });

    public void Throw(string url, Exception fault) => _documents[url] = _ => throw fault;

    public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        var key = url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
        var found = _documents.GetValueOrDefault(key);
        return Task.FromResult(found is null
            ? DocumentResult.Failed(Diagnostic.Error(DocumentCodes.Unreachable, ("document", key)) with { Document = new Uri(key) })
            : found(url));
    }
}

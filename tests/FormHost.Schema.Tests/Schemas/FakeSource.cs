using System.Collections.Concurrent;
using System.Text;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Tests.Schemas;

/// <summary>Documents by URL; everything else is unreachable.</summary>
internal sealed class FakeSource(IReadOnlyDictionary<string, string> documents) : IDocumentSource
{
    public ConcurrentQueue<string> Asked { get; } = [];

    public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        Asked.Enqueue(url.ToString());
        return Task.FromResult(documents.TryGetValue(url.ToString(), out var text)
            ? DocumentResult.Of(new FetchedDocument(url, url, Encoding.UTF8.GetBytes(text)))
            : DocumentResult.Failed(Diagnostic.Error(DocumentCodes.Unreachable, ("document", url.ToString()))));
    }
}

using System.Collections.Frozen;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Addresses;

namespace FormHost.Web.Fetching;

/// <summary>Gives each address to the source of its scheme, after a check of its text.</summary>
internal sealed class DocumentDispatcher(IEnumerable<KeyValuePair<string, IDocumentSource>> sources) : IDocumentSource
{
    private readonly FrozenDictionary<string, IDocumentSource> _sources = sources.ToFrozenDictionary(StringComparer.Ordinal);

    public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken) =>
        DocumentAddress.Check(url) is { } failure
            ? Task.FromResult(DocumentResult.Failed(failure))
            : _sources[url.Scheme].GetAsync(WithoutFragment(url), cancellationToken);

    private static Uri WithoutFragment(Uri url)
    {
        var hash = url.OriginalString.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? url : new Uri(url.OriginalString[..hash]);
    }
}

using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Fetching.Files;

namespace FormHost.Web.Fetching;

/// <summary>All sources behind one, for each age that a copy may have.</summary>
internal sealed class DocumentSources(DocumentCache cache, SampleDocumentSource samples, CatalogueDocumentSource catalogue)
{
    private readonly DocumentDispatcher[] _byAge = Array.ConvertAll(
        Enum.GetValues<DocumentAge>(), age => Dispatcher(new HttpDocumentSource(cache, age), samples, catalogue));

    public IDocumentSource For(DocumentAge age) => _byAge[(int)age];

    private static DocumentDispatcher Dispatcher(HttpDocumentSource http, SampleDocumentSource samples, CatalogueDocumentSource catalogue) =>
        new(
        [
            new(FetchSchemes.Http, http),
            new(FetchSchemes.Https, http),
            new(FetchSchemes.Sample, samples),
            new(FetchSchemes.Catalogue, catalogue),
        ]);
}

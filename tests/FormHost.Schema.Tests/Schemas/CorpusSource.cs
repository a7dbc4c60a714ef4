using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Tests;

namespace FormHost.Schema.Tests.Schemas;

/// <summary>The releases of the corpus, served below one address.</summary>
internal sealed class CorpusSource : IDocumentSource
{
    private static readonly Uri Base = new("https://releases.example/");

    public static Uri UrlOf(string path) => new(Base, path);

    public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        var file = Corpus.PathOf("corpus", "slapos", Uri.UnescapeDataString(url.AbsolutePath[1..]));
        return Task.FromResult(Base.IsBaseOf(url) && File.Exists(file)
            ? DocumentResult.Of(new FetchedDocument(url, url, File.ReadAllBytes(file)))
            : DocumentResult.Failed(Diagnostic.Error(DocumentCodes.Unreachable, ("document", url.ToString()))));
    }
}

using System.Reflection;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Http;

namespace FormHost.Web.Fetching.Files;

/// <summary>The samples shipped with the product, <c>sample:///NAME/software.cfg</c>. They are embedded: <c>sample/NAME/…</c> are resource names.</summary>
internal sealed class SampleDocumentSource(Assembly assembly) : IDocumentSource
{
    private const string Prefix = "sample";

    /// <summary>Paths of all samples' files, such as <c>NAME/software.cfg.json</c>.</summary>
    public IEnumerable<string> Paths => assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith($"{Prefix}/", StringComparison.Ordinal))
        .Select(name => name[(Prefix.Length + 1)..])
        .Order(StringComparer.Ordinal);

    public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken) =>
        Task.FromResult(Find(url) is { } document ? DocumentResult.Of(document) : DocumentResult.Failed(FetchFailures.NotFound(url)));

    /// <summary>A file of a sample; null where there is none.</summary>
    public FetchedDocument? Find(Uri url)
    {
        using var stream = url.Host.Length > 0 ? null : assembly.GetManifestResourceStream(Prefix + Uri.UnescapeDataString(url.AbsolutePath));
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new FetchedDocument(url, url, content);
    }
}

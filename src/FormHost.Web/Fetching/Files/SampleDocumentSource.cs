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

    public async Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        var stream = assembly.GetManifestResourceStream(Prefix + Uri.UnescapeDataString(url.AbsolutePath));
        if (stream is null || url.Host.Length > 0)
        {
            return DocumentResult.Failed(FetchFailures.NotFound(url));
        }

        await using (stream)
        {
            var content = await BodyReader.ReadAsync(stream, checked((int)stream.Length), cancellationToken);
            return DocumentResult.Of(new FetchedDocument(url, url, content));
        }
    }
}

using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Http;
using FormHost.Web.Fetching.WebPages;

namespace FormHost.Web.Fetching.Files;

/// <summary>JSON files of the configured folders, <c>catalogue://NAME/path</c>: always read anew, for an author who is editing them.</summary>
internal sealed class CatalogueDocumentSource(CatalogueFolders folders, DocumentLimits limits) : IDocumentSource
{
    public async Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        if (folders.Find(url.Host)?.TryFind(Uri.UnescapeDataString(url.AbsolutePath), out var file) is not true)
        {
            return DocumentResult.Failed(FetchFailures.NotFound(url));
        }

        try
        {
            await using var stream = file!.Open(new FileStreamOptions { Options = FileOptions.Asynchronous, Share = FileShare.ReadWrite | FileShare.Delete });
            var content = await BodyReader.ReadAsync(stream, limits.DocumentBytes, cancellationToken);
            return content.Length > limits.DocumentBytes ? DocumentResult.Failed(FetchFailures.TooLarge(url, limits.DocumentBytes))
                : WebPage.Is(content.Span) ? DocumentResult.Failed(FetchFailures.WebPage(url))
                : DocumentResult.Of(new FetchedDocument(url, url, content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return DocumentResult.Failed(FetchFailures.Unreachable(url));
        }
    }
}

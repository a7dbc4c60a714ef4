using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Benchmarks.Forms;

/// <summary>Documents of a folder, under an address of their own.</summary>
internal sealed class FolderSource(string folder) : IDocumentSource
{
    public static Uri Base { get; } = new("https://releases.example/");

    public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, Uri.UnescapeDataString(url.AbsolutePath[1..]));
        return Task.FromResult(File.Exists(path)
            ? DocumentResult.Of(new FetchedDocument(url, url, File.ReadAllBytes(path)))
            : DocumentResult.Failed(Diagnostic.Error(DocumentCodes.Unreachable, ("document", url.ToString()))));
    }
}

using FormHost.Schema.Descriptors;
using FormHost.Schema.Documents;
using Microsoft.Extensions.Caching.Memory;

namespace FormHost.Web.Releases;

/// <summary>Reads descriptors; what was read is kept for the same bytes at the same addresses, bounded by them.</summary>
internal sealed class DescriptorCache : IDisposable
{
    private const long MostBytesKept = 16 * 1024 * 1024;

    private readonly MemoryCache _read = new(new MemoryCacheOptions { SizeLimit = MostBytesKept });

    public DescriptorResult Read(FetchedDocument document, Uri? releaseUrl) =>
        _read.GetOrCreate((document.Hash, document.RequestedUrl.OriginalString, document.Url.OriginalString, releaseUrl?.OriginalString), entry =>
        {
            entry.Size = Math.Max(1, document.Content.Length);
            return DescriptorReader.Read(document, releaseUrl);
        })!;

    public void Dispose() => _read.Dispose();
}

using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using Microsoft.Extensions.Caching.Memory;

namespace FormHost.Web.Fetching.Closures;

/// <summary>
/// Loads closures, remembering them: where every document of a closure is still the same, so is the closure, and nothing is parsed or walked
/// again. Its documents are asked for all at once, so that even a closure to be revalidated costs one round trip.
/// </summary>
internal sealed class SchemaClosures(DocumentLimits limits) : IDisposable
{
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Loads a schema document with every document that its references reach, as <see cref="SchemaClosure"/> does.</summary>
    public async Task<LoadedClosure> LoadAsync(IDocumentSource source, Uri root, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(root.AbsoluteUri, out DocumentSet? known) && await ConfirmAsync(source, known!, cancellationToken) is { } confirmed)
        {
            return confirmed;
        }

        var loaded = await SchemaClosure.LoadAsync(source, root, limits, cancellationToken);
        if (loaded.IsComplete)
        {
            _known.Set(root.AbsoluteUri, loaded, new MemoryCacheEntryOptions { Size = loaded.Documents.Sum(document => document.Source.Content.Length) });
        }

        return new(loaded, loaded.Documents.Max(document => document.Source.StaleFor));
    }

    public void Dispose() => _known.Dispose();

    private static async Task<LoadedClosure?> ConfirmAsync(IDocumentSource source, DocumentSet known, CancellationToken cancellationToken)
    {
        var results = await Task.WhenAll(known.Documents.Select(document => source.GetAsync(document.Source.RequestedUrl, cancellationToken)));
        TimeSpan? staleFor = null;
        for (var i = 0; i < results.Length; i++)
        {
            var before = known.Documents[i].Source;
            if (results[i].Document is not { } now || now.Url != before.Url || !string.Equals(now.Hash, before.Hash, StringComparison.Ordinal))
            {
                return null;
            }

            staleFor = staleFor is null || now.StaleFor > staleFor ? now.StaleFor : staleFor;
        }

        return new(known, staleFor);
    }
}

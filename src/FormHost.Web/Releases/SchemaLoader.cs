using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation;
using FormHost.Web.Fetching.Closures;
using Microsoft.Extensions.Caching.Memory;

namespace FormHost.Web.Releases;

/// <summary>Loads a schema with all it refers to; what was compiled is kept for equal documents, bounded by their bytes.</summary>
internal sealed class SchemaLoader(SchemaClosures closures, DocumentLimits limits) : IDisposable
{
    private const long MostBytesKept = 64 * 1024 * 1024;

    private readonly MemoryCache _compiled = new(new MemoryCacheOptions { SizeLimit = MostBytesKept });

    /// <summary>Loads a schema; where its own document cannot be had, tells why.</summary>
    public async Task<(LoadedSchema? Schema, Diagnostic? Failure, TimeSpan? StaleFor)> LoadAsync(IDocumentSource source, Uri url, CancellationToken cancellationToken)
    {
        var (documents, staleFor) = await closures.LoadAsync(source, url, cancellationToken);
        if (documents.Find(url) is null)
        {
            return (null, documents.FailureOf(url) ?? Diagnostic.Error(DocumentCodes.Unreachable, ("document", url.OriginalString)), null);
        }

        var schema = _compiled.GetOrCreate($"{url}\n{documents.Hash}", entry =>
        {
            entry.Size = Math.Max(1, documents.Documents.Sum(document => document.Source.Content.Length));
            return Compile(documents, url);
        });
        return (schema, null, staleFor);
    }

    public void Dispose() => _compiled.Dispose();

    private LoadedSchema Compile(DocumentSet closure, Uri url)
    {
        var graph = SchemaGraph.Load(closure, url);
        var validator = CompiledSchema.Compile(graph);
        ImmutableArray<Diagnostic> diagnostics = [.. graph.Diagnostics, .. validator.Diagnostics];
        return new LoadedSchema(new FormSchema(graph.Root, new SchemaMatcher(validator), limits), validator, [.. diagnostics.Distinct()]);
    }
}

using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation;
using Microsoft.Extensions.Caching.Memory;

namespace FormHost.Web.Releases;

/// <summary>Loads a schema with all it refers to; what was compiled is kept for equal documents, bounded by their bytes.</summary>
internal sealed class SchemaLoader(IDocumentSource documents, DocumentLimits limits) : IDisposable
{
    private const long MostBytesKept = 64 * 1024 * 1024;

    private readonly MemoryCache _compiled = new(new MemoryCacheOptions { SizeLimit = MostBytesKept });

    /// <summary>Loads a schema; where its own document cannot be had, tells why.</summary>
    public async Task<(LoadedSchema? Schema, Diagnostic? Failure)> LoadAsync(Uri url, CancellationToken cancellationToken)
    {
        var closure = await SchemaClosure.LoadAsync(documents, url, limits, cancellationToken);
        if (closure.Find(url) is null)
        {
            return (null, closure.FailureOf(url) ?? Diagnostic.Error(DocumentCodes.Unreachable, ("document", url.OriginalString)));
        }

        return (_compiled.GetOrCreate($"{url}\n{closure.Hash}", entry =>
        {
            entry.Size = Math.Max(1, closure.Documents.Sum(document => document.Source.Content.Length));
            return Compile(closure, url);
        }), null);
    }

    public void Dispose() => _compiled.Dispose();

    private LoadedSchema Compile(DocumentSet closure, Uri url)
    {
        var graph = SchemaGraph.Load(closure, url);
        var validator = CompiledSchema.Compile(graph);
        ImmutableArray<Diagnostic> diagnostics = [.. graph.Diagnostics, .. validator.Diagnostics];
        return new LoadedSchema(new FormSchema(graph.Root, new SchemaMatcher(graph), limits), validator, [.. diagnostics.Distinct()]);
    }
}

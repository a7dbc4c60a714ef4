using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>A schema with everything it refers to, resolved. Immutable; shared by all who use the same documents.</summary>
public sealed class SchemaGraph
{
    private SchemaGraph(SchemaNode root, ImmutableArray<SchemaNode> nodes, ImmutableArray<Diagnostic> diagnostics)
    {
        Root = root;
        Nodes = nodes;
        Diagnostics = diagnostics;
    }

    /// <summary>The schema asked for. Where it could not be had it is <c>true</c>, with a diagnostic.</summary>
    public SchemaNode Root { get; }

    /// <summary>All that cannot be understood in the schemas reached (codes of <see cref="SchemaCodes"/>); not what their documents say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    internal ImmutableArray<SchemaNode> Nodes { get; }

    /// <summary>Resolves a schema within a set of documents; meta-schemas need not be in it.</summary>
    /// <param name="documents">What was fetched, best by <see cref="SchemaClosure"/>.</param>
    /// <param name="root">The schema's absolute URL; a fragment (JSON Pointer or anchor) names a part of the document.</param>
    /// <param name="limits">How many nodes are looked at; null: the usual ones.</param>
    /// <param name="defaultDialect">The dialect of documents without <c>$schema</c>; null: that of the root document, 2020-12 if it has none either.</param>
    public static SchemaGraph Load(DocumentSet documents, Uri root, DocumentLimits? limits = null, Dialect? defaultDialect = null)
    {
        var builder = new GraphBuilder(root, limits ?? DocumentLimits.Default, defaultDialect);
        for (var needed = builder.Advance(); needed.Count > 0; needed = builder.Advance())
        {
            foreach (var url in needed)
            {
                builder.Provide(url, documents.Find(url));
            }
        }

        return new(builder.Root.Node ?? Missing(builder, root), [.. builder.Nodes], [.. builder.Diagnostics]);
    }

    private static SchemaNode Missing(GraphBuilder builder, Uri root)
    {
        var url = ResourceAddress.WithoutFragment(root);
        var json = "true"u8.ToArray();
        var node = new SchemaNode(JsonElement.Parse(json), new(new FetchedDocument(url, url, json), JsonElement.Parse(json), []), JsonPointer.Root);
        node.Resource = new SchemaResource(url, Dialect.Of(DraftVersion.Draft202012), node);
        var diagnostic = Diagnostic.Error(builder.Root.FailureCode ?? SchemaCodes.ReferenceDocument, ("reference", root.ToString())) with { Document = url };
        node.Add(diagnostic);
        builder.Diagnostics.Add(diagnostic);
        builder.Nodes.Add(node);
        return node;
    }
}

using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Schemas;

/// <summary>Schema resources by address: settles which resource, base and dialect a node belongs to.</summary>
internal sealed class ResourceIndex(DialectFinder dialects, Dialect? defaultDialect)
{
    private readonly Dictionary<string, SchemaResource> _byId = new(StringComparer.Ordinal);
    private Dialect? _default = defaultDialect;

    /// <summary>The resource whose id is this URL, its fragment ignored; null where none is known.</summary>
    public SchemaResource? Find(Uri url) => _byId.GetValueOrDefault(ResourceAddress.KeyOf(url));

    /// <summary>Gives a node its resource, and the resource its anchors.</summary>
    /// <param name="node">A new node.</param>
    /// <param name="enclosing">The resource around it; null at the root of a document.</param>
    /// <param name="report">Takes what is doubtful about it.</param>
    /// <returns>False where its meta-schema has to be provided first.</returns>
    public bool Settle(SchemaNode node, SchemaResource? enclosing, Action<Diagnostic> report)
    {
        var dialect = enclosing?.Dialect ?? _default ?? Dialect.Of(DraftVersion.Draft202012);
        if (TextOf(node, "$schema") is { } schema && (enclosing is null || TextOf(node, "$id") is not null || TextOf(node, "id") is not null))
        {
            if (dialects.Find(schema, report) is not { } named)
            {
                return false;
            }

            dialect = named;
        }

        // Documents that name no dialect are of the root document's, which is the first to be settled.
        _default ??= dialect;
        var id = dialect.ReferenceReplacesSiblings && TextOf(node, "$ref") is not null ? null : TextOf(node, dialect.IdKeyword);
        node.Resource = (id is null ? null : Identified(node, id, enclosing, dialect, report))
            ?? enclosing
            ?? new SchemaResource(node.Document, dialect, node);
        IndexAnchors(node, id, report);
        return true;
    }

    private static string? TextOf(SchemaNode node, string keyword) =>
        node.Kind is SchemaKind.Keywords && node.Json.TryGetProperty(keyword, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;

    private static void AddAnchor(SchemaNode node, Dictionary<string, SchemaNode> anchors, string name, Action<Diagnostic> report)
    {
        if (!anchors.TryAdd(name, node) && anchors[name] != node)
        {
            report(Diagnostic.Warning(SchemaCodes.DuplicateId, ("id", $"#{name}")));
        }
    }

    private SchemaResource? Identified(SchemaNode node, string id, SchemaResource? enclosing, Dialect dialect, Action<Diagnostic> report)
    {
        if (id.StartsWith('#'))
        {
            return null;
        }

        if (!Uri.TryCreate(enclosing?.BaseUri ?? node.Document, id, out var url))
        {
            report(Diagnostic.Warning(SchemaCodes.ReferenceUrl, ("reference", id)) with { Keyword = dialect.IdKeyword });
            return null;
        }

        var resource = new SchemaResource(ResourceAddress.WithoutFragment(url), dialect, node);
        if (!_byId.TryAdd(ResourceAddress.KeyOf(url), resource))
        {
            report(Diagnostic.Warning(SchemaCodes.DuplicateId, ("id", id)) with { Keyword = dialect.IdKeyword });
        }

        return resource;
    }

    private static void IndexAnchors(SchemaNode node, string? id, Action<Diagnostic> report)
    {
        var resource = node.Resource;
        if (resource.Dialect.Draft <= DraftVersion.Draft7)
        {
            if (id?.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at && at + 1 < id.Length)
            {
                AddAnchor(node, resource.Anchors, Uri.UnescapeDataString(id[(at + 1)..]), report);
            }

            return;
        }

        if (TextOf(node, "$anchor") is { } anchor)
        {
            AddAnchor(node, resource.Anchors, anchor, report);
        }

        if (resource.Dialect.Knows("$dynamicAnchor") && TextOf(node, "$dynamicAnchor") is { } dynamicAnchor)
        {
            AddAnchor(node, resource.Anchors, dynamicAnchor, report);
            resource.DynamicAnchors.TryAdd(dynamicAnchor, node);
        }

        if (resource.Root == node && resource.Dialect.Knows("$recursiveAnchor") && node.Value("$recursiveAnchor")?.ValueKind is JsonValueKind.True)
        {
            resource.DynamicAnchors.TryAdd(string.Empty, node);
        }
    }
}

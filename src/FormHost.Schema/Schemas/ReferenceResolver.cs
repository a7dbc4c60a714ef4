using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>Follows references to nodes: identified resources first, then documents; pointers may lead to places that no keyword leads to.</summary>
/// <param name="documents">The documents there are.</param>
/// <param name="resources">The resources known so far.</param>
/// <param name="enter">Gives a new node at a place within a resource; null where there may be no more.</param>
internal sealed class ReferenceResolver(
    DocumentCatalogue documents,
    ResourceIndex resources,
    Func<SchemaDocument, JsonPointer, JsonElement, SchemaResource?, SchemaNode?> enter)
{
    private static readonly string[] Keywords = ["$ref", "$dynamicRef", "$recursiveRef"];

    /// <summary>The references that stand at a node.</summary>
    public static IEnumerable<PendingReference> ReferencesOf(SchemaNode node) =>
        from keyword in node.Kind is SchemaKind.Keywords ? Keywords : []
        where node.Dialect.Knows(keyword)
        let value = node.Value(keyword)
        where value is not null
        select new PendingReference(node, keyword, value.Value.GetString()!);

    /// <summary>Finds where a reference leads and notes it at its node.</summary>
    public ReferenceTarget Follow(PendingReference reference, SchemaDocument own)
    {
        var (node, keyword, text) = reference;
        if (!Uri.TryCreate(node.BaseUri, text, out var url))
        {
            return ReferenceTarget.Nowhere(SchemaCodes.ReferenceUrl);
        }

        var fragment = ResourceAddress.FragmentOf(url);
        var target = text.StartsWith('#') ? Within(own, node.Resource, fragment) : Find(url);
        if (target.Node is null)
        {
            return target;
        }

        if (keyword is "$ref")
        {
            node.Reference = target.Node;
        }
        else
        {
            node.DynamicReference = target.Node;
            node.DynamicName = target.Node.Resource.DynamicAnchors.GetValueOrDefault(fragment) == target.Node ? fragment : null;
        }

        return target;
    }

    /// <summary>The node at an absolute URL.</summary>
    public ReferenceTarget Find(Uri url)
    {
        if (resources.Find(url) is { } resource)
        {
            return Within(documents.Find(resource.Root.Document, out _)!, resource, ResourceAddress.FragmentOf(url));
        }

        if (documents.Find(url, out var pending) is not { } document)
        {
            return pending ? ReferenceTarget.Pending : ReferenceTarget.Nowhere(SchemaCodes.ReferenceDocument);
        }

        var root = document.NodeAt(JsonPointer.Root) ?? enter(document, JsonPointer.Root, document.Parsed.Root, null);
        return root is null ? ReferenceTarget.Nowhere(SchemaCodes.TooLarge)
            : root.Resource is null ? ReferenceTarget.Pending
            : Within(document, root.Resource, ResourceAddress.FragmentOf(url));
    }

    private ReferenceTarget Within(SchemaDocument document, SchemaResource resource, string fragment)
    {
        if (fragment.Length == 0)
        {
            return ReferenceTarget.To(resource.Root);
        }

        if (!JsonPointer.TryParse(fragment, out var pointer))
        {
            return resource.Anchors.TryGetValue(fragment, out var anchored)
                ? ReferenceTarget.To(anchored)
                : ReferenceTarget.Nowhere(SchemaCodes.ReferencePlace);
        }

        var place = JsonPointer.Parse($"{resource.Root.Pointer}{pointer}");
        if (document.NodeAt(place) is { } known)
        {
            return known.Resource is null ? ReferenceTarget.Pending : ReferenceTarget.To(known);
        }

        if (document.JsonAt(place) is not { } json)
        {
            return ReferenceTarget.Nowhere(SchemaCodes.ReferencePlace);
        }

        var enclosing = document.EnclosingNode(place)?.Resource ?? resource;
        return enter(document, place, json, enclosing) is null ? ReferenceTarget.Nowhere(SchemaCodes.TooLarge) : ReferenceTarget.Pending;
    }
}

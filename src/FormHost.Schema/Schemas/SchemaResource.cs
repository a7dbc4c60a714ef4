namespace FormHost.Schema.Schemas;

/// <summary>A schema with an address of its own, and all below it that has none.</summary>
internal sealed class SchemaResource(Uri baseUri, Dialect dialect, SchemaNode root)
{
    public Uri BaseUri => baseUri;

    public Dialect Dialect => dialect;

    public SchemaNode Root => root;

    /// <summary><c>$anchor</c>, <c>$dynamicAnchor</c> and plain-name ids, by name.</summary>
    public Dictionary<string, SchemaNode> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary><c>$dynamicAnchor</c>, by name; <c>$recursiveAnchor: true</c> has the empty name.</summary>
    public Dictionary<string, SchemaNode> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}

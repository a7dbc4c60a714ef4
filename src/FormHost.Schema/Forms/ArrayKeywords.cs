using System.Collections.Immutable;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>What the schemas at a place say of items.</summary>
public sealed class ArrayKeywords
{
    private readonly ImmutableArray<ArrayKeywordsOfSchema> _schemas;

    internal ArrayKeywords(SchemaMerger merged)
    {
        _schemas = [.. merged.ArrayKeywords];
        PrefixLength = _schemas.Select(schema => schema.Prefix.Length).DefaultIfEmpty().Max();
        IsClosed = _schemas.Any(schema => schema.Rest is { Kind: SchemaKind.False });
        HasItems = _schemas.Any(schema => schema.Rest is not null);
    }

    /// <summary>How many items have a schema of their own by position.</summary>
    public int PrefixLength { get; }

    /// <summary>True where no item may follow those.</summary>
    public bool IsClosed { get; }

    /// <summary>True where something is said of the items without a position of their own.</summary>
    public bool HasItems { get; }

    /// <summary>The schemas that apply to the item at <paramref name="index"/>.</summary>
    internal ImmutableArray<SchemaNode> SchemasOf(int index) =>
        [.. _schemas.Select(schema => schema.Of(index)).OfType<SchemaNode>()];
}

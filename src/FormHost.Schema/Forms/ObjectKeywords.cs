using System.Collections.Immutable;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>What the schemas at a place say of members without a fixed name.</summary>
public sealed class ObjectKeywords
{
    private readonly ImmutableArray<ObjectKeywordsOfSchema> _schemas;

    internal ObjectKeywords(SchemaMerger merged)
    {
        _schemas = [.. merged.ObjectKeywords];
        Patterns = [.. _schemas.SelectMany(schema => schema.Patterns)];
        Unevaluated = [.. merged.UnevaluatedProperties];
        IsClosed = merged.IsClosed;
    }

    private ImmutableArray<SchemaNode> Unevaluated { get; }

    /// <summary>The <c>patternProperties</c>: each a regular expression (ECMA-262) and its schema.</summary>
    public ImmutableArray<KeyValuePair<string, SchemaNode>> Patterns { get; }

    /// <summary>True where members that no keyword knows violate the schema.</summary>
    public bool IsClosed { get; }

    /// <summary>What is said of the names of members (<c>propertyNames</c>).</summary>
    public IEnumerable<SchemaNode> Names => _schemas.Select(schema => schema.Names).OfType<SchemaNode>();

    /// <summary>The schemas of members that have neither a name nor a pattern.</summary>
    public IEnumerable<SchemaNode> Additional =>
        _schemas.Select(schema => schema.Additional).OfType<SchemaNode>().Concat(Unevaluated);

    /// <summary>The schemas that apply to the member <paramref name="name"/>.</summary>
    internal ImmutableArray<SchemaNode> SchemasOf(string name, ImmutableArray<SchemaNode> declared)
    {
        var found = ImmutableArray.CreateBuilder<SchemaNode>();
        found.AddRange(declared);
        foreach (var schema in _schemas)
        {
            schema.AddSchemasOf(name, found);
        }

        if (found.Count == 0)
        {
            found.AddRange(Unevaluated);
        }

        return found.DrainToImmutable();
    }
}

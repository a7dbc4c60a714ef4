using System.Collections.Concurrent;
using System.Collections.Immutable;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>
/// The effective schemas of one schema graph. The same schemas always give the same object, so that a cycle is finite
/// and can be recognised by reference.
/// </summary>
internal sealed class EffectiveSchemas
{
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<SchemaNodeList, EffectiveSchema> _known = new();

    /// <summary>What the given schemas say together, nearest first.</summary>
    public EffectiveSchema Of(ImmutableArray<SchemaNode> schemas)
    {
        var key = new SchemaNodeList(schemas);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var made = new EffectiveSchema(this, SchemaMerger.Merge(schemas));
        return _known.Count < MostKept ? _known.GetOrAdd(key, made) : made;
    }
}

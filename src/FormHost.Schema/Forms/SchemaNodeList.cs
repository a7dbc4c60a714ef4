using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>A list of schemas, compared by the identity of its members.</summary>
internal readonly struct SchemaNodeList(ImmutableArray<SchemaNode> nodes) : IEquatable<SchemaNodeList>
{
    private readonly ImmutableArray<SchemaNode> _nodes = nodes;

    public bool Equals(SchemaNodeList other) => _nodes.AsSpan().SequenceEqual(other._nodes.AsSpan(), ReferenceEqualityComparer.Instance);

    public override bool Equals(object? obj) => obj is SchemaNodeList other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var node in _nodes)
        {
            hash.Add(RuntimeHelpers.GetHashCode(node));
        }

        return hash.ToHashCode();
    }
}

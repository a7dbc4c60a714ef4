using FormHost.Schema.Schemas;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>
/// Finds references that lead back to where they started without a step into the value: those within a strongly connected
/// component (Tarjan's algorithm, without recursion) of the schemas that apply to the same value.
/// </summary>
internal sealed class ReferenceLoops(Predicate<SchemaNode> isDynamic)
{
    private static readonly string[] InPlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependencies"];

    private readonly Dictionary<SchemaNode, Visit> _visits = [];
    private readonly Stack<Visit> _path = new();
    private readonly Stack<Visit> _component = new();
    private int _components;

    /// <summary>The schemas whose <c>$ref</c>, or dynamic reference, is part of a loop.</summary>
    /// <param name="schemas">All schemas.</param>
    /// <param name="isDynamic">True for a schema whose dynamic reference leads where the scope says: what that means shows at evaluation.</param>
    public static HashSet<SchemaNode> Find(IEnumerable<SchemaNode> schemas, Predicate<SchemaNode> isDynamic)
    {
        var loops = new ReferenceLoops(isDynamic);
        SchemaNode[] all = [.. schemas];
        foreach (var schema in all)
        {
            loops.Explore(schema);
        }

        return [.. all.Where(loops.IsLooping)];
    }

    private IEnumerable<SchemaNode> NextOf(SchemaNode schema)
    {
        var references = ReferencesOf(schema);
        return schema.ReferenceReplacesSiblings
            ? references
            : references.Concat(schema.Groups.Where(group => InPlace.Contains(group.Keyword, StringComparer.Ordinal)).SelectMany(group => group.Nodes));
    }

    private IEnumerable<SchemaNode> ReferencesOf(SchemaNode schema) =>
        from target in (SchemaNode?[])[schema.Reference, isDynamic(schema) ? null : schema.DynamicReference]
        where target is not null
        select target;

    private bool IsLooping(SchemaNode schema) =>
        ReferencesOf(schema).Any(target => _visits[target].Component == _visits[schema].Component);

    private void Explore(SchemaNode start)
    {
        if (_visits.ContainsKey(start))
        {
            return;
        }

        Enter(start);
        while (_path.TryPeek(out var visit))
        {
            if (!visit.Next.MoveNext())
            {
                Leave(visit);
            }
            else if (!_visits.TryGetValue(visit.Next.Current, out var next))
            {
                Enter(visit.Next.Current);
            }
            else if (next.Component < 0)
            {
                visit.Lowest = Math.Min(visit.Lowest, next.Number);
            }
        }
    }

    private void Enter(SchemaNode schema)
    {
        var visit = new Visit(_visits.Count, NextOf(schema).GetEnumerator());
        _visits.Add(schema, visit);
        _path.Push(visit);
        _component.Push(visit);
    }

    private void Leave(Visit visit)
    {
        visit.Next.Dispose();
        _path.Pop();
        if (_path.TryPeek(out var previous))
        {
            previous.Lowest = Math.Min(previous.Lowest, visit.Lowest);
        }

        if (visit.Lowest == visit.Number)
        {
            Visit member;
            do
            {
                member = _component.Pop();
                member.Component = _components;
            }
            while (member != visit);

            _components++;
        }
    }

    private sealed class Visit(int number, IEnumerator<SchemaNode> next)
    {
        public int Number { get; } = number;

        public IEnumerator<SchemaNode> Next => next;

        public int Lowest { get; set; } = number;

        public int Component { get; set; } = -1;
    }
}

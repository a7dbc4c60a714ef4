using System.Runtime.InteropServices;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>Makes the schemas of a graph ready to be applied, each once, without recursion.</summary>
internal sealed class SchemaCompiler
{
    private readonly Dictionary<SchemaNode, CompiledNode> _compiled = [];
    private readonly Queue<CompiledNode> _unfinished = new();
    private readonly Dictionary<string, List<SchemaNode>> _dynamicAnchors = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaResource, int> _resources = [];
    private readonly HashSet<SchemaNode> _looping;
    private readonly bool _isDynamic;

    /// <param name="graph">The schemas.</param>
    /// <param name="takesShortCuts">False to evaluate keyword by keyword, as tests do for comparison.</param>
    public SchemaCompiler(SchemaGraph graph, bool takesShortCuts = true)
    {
        foreach (var resource in graph.Nodes.Select(node => node.Resource).Distinct())
        {
            _resources.Add(resource, _resources.Count);
            foreach (var (name, node) in resource.DynamicAnchors)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_dynamicAnchors, name, out _) ??= []).Add(node);
            }
        }

        _isDynamic = graph.Nodes.Any(IsDynamic);
        _looping = ReferenceLoops.Find(graph.Nodes, IsDynamic);
        Root = Get(graph.Root);
        foreach (var node in graph.Nodes)
        {
            Get(node);
        }

        while (_unfinished.TryDequeue(out var node))
        {
            node.Complete(new NodeCompiler(this, node.Schema).Compile());
        }

        foreach (var node in takesShortCuts ? _compiled.Values : Enumerable.Empty<CompiledNode>())
        {
            node.Optimise();
        }
    }

    public CompiledNode Root { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The compiled form of a schema, which may not be complete yet.</summary>
    public CompiledNode Get(SchemaNode schema)
    {
        ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(_compiled, schema, out _);
        if (node is null)
        {
            node = new CompiledNode(schema, _compiled.Count, _isDynamic ? _resources[schema.Resource] : -1);
            _unfinished.Enqueue(node);
        }

        return node;
    }

    /// <summary>The compiled form of a schema; null where it is of another graph.</summary>
    public CompiledNode? Find(SchemaNode schema) => _compiled.GetValueOrDefault(schema);

    /// <summary>True where the reference of a schema leads back to it without a step into the value.</summary>
    public bool IsLooping(SchemaNode schema) => _looping.Contains(schema);

    /// <summary>True where the scope decides where a dynamic reference leads.</summary>
    public bool IsDynamic(SchemaNode schema) =>
        schema.DynamicName is { } name && _dynamicAnchors.TryGetValue(name, out var anchors) && anchors.Count > 1;

    /// <summary>The schemas with a dynamic anchor, by the number of their resource.</summary>
    public IReadOnlyDictionary<int, CompiledNode> DynamicTargets(string name) =>
        _dynamicAnchors[name].ToDictionary(node => _resources[node.Resource], Get);

    /// <summary>A pattern of a schema made ready; null, with a diagnostic, where it cannot be run.</summary>
    public EcmaPattern? Pattern(SchemaNode schema, string keyword, string text)
    {
        var pattern = EcmaPattern.TryCreate(text, out var reason);
        if (pattern is null)
        {
            Report(schema, Diagnostic.Warning(SchemaCodes.Pattern, ("pattern", text), ("reason", reason ?? string.Empty)) with { Keyword = keyword });
        }

        return pattern;
    }

    public void Report(SchemaNode schema, Diagnostic diagnostic) =>
        Diagnostics.Add(diagnostic with { Document = schema.Document, SchemaPointer = schema.Pointer });
}

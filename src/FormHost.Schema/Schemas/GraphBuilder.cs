using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>
/// Finds all schema nodes that a root reaches, document by document: whoever drives it provides the documents that
/// <see cref="Advance"/> asks for, until it asks for none.
/// </summary>
internal sealed class GraphBuilder
{
    private readonly DocumentCatalogue _documents = new();
    private readonly Queue<(SchemaDocument Document, SchemaNode Node, SchemaResource? Enclosing)> _found = new();
    private readonly List<(SchemaDocument Document, SchemaNode Node, SchemaResource? Enclosing)> _waiting = [];
    private readonly ResourceIndex _resources;
    private readonly ReferenceResolver _resolver;
    private readonly int _limit;
    private readonly Uri _root;
    private List<(SchemaDocument Document, PendingReference Reference)> _pending = [];
    private bool _full;

    public GraphBuilder(Uri root, DocumentLimits limits, Dialect? defaultDialect)
    {
        _root = root;
        _limit = limits.SchemaNodes;
        _resources = new ResourceIndex(new DialectFinder(_documents), defaultDialect);
        _resolver = new ReferenceResolver(_documents, _resources, Enter);
    }

    public List<SchemaNode> Nodes { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Where the root URL, its fragment included, leads.</summary>
    public ReferenceTarget Root { get; private set; }

    /// <summary>Provides a document that was asked for; null where it could not be had.</summary>
    public void Provide(Uri url, ParsedDocument? parsed) => _documents.Provide(url, parsed);

    /// <summary>Goes as far as it can with the documents there are.</summary>
    /// <returns>The URLs, without fragment, of the documents that are needed to go on; none when all is done.</returns>
    public IReadOnlyList<Uri> Advance()
    {
        _waiting.ForEach(_found.Enqueue);
        _waiting.Clear();
        do
        {
            FindRoot();
            Expand();
            FindRoot();
            Follow();
        }
        while (_found.Count > 0);

        return _documents.TakeNeeded();
    }

    private void FindRoot() => Root = Root.IsPending ? _resolver.Find(_root) : Root;

    private void Expand()
    {
        while (_found.TryDequeue(out var found))
        {
            var (document, node, enclosing) = found;
            if (!_resources.Settle(node, enclosing, diagnostic => Report(node, diagnostic)))
            {
                _waiting.Add(found);
                continue;
            }

            new SubschemaReader((parent, place, json) => Enter(document, place, json, parent.Resource), Report).Read(node);
            _pending.AddRange(ReferenceResolver.ReferencesOf(node).Select(reference => (document, reference)));
        }
    }

    private void Follow()
    {
        var pending = _pending;
        _pending = [];
        foreach (var (document, reference) in pending)
        {
            var target = _resolver.Follow(reference, document);
            if (target.IsPending)
            {
                _pending.Add((document, reference));
            }
            else if (target.FailureCode is { } code && code is not SchemaCodes.TooLarge)
            {
                Report(reference.Node, Diagnostic.Error(code, ("reference", reference.Text)) with { Keyword = reference.Keyword });
            }
        }
    }

    private SchemaNode? Enter(SchemaDocument document, JsonPointer pointer, JsonElement json, SchemaResource? enclosing)
    {
        if (document.NodeAt(pointer) is { } known)
        {
            return known;
        }

        if (Nodes.Count >= _limit)
        {
            if (!_full)
            {
                _full = true;
                Diagnostics.Add(Diagnostic.Error(SchemaCodes.TooLarge, ("limit", _limit.ToString(CultureInfo.InvariantCulture))) with { Document = document.Url, SchemaPointer = pointer });
            }

            return null;
        }

        var node = new SchemaNode(json, document.Parsed, pointer);
        document.Add(node);
        Nodes.Add(node);
        _found.Enqueue((document, node, enclosing));
        return node;
    }

    private void Report(SchemaNode node, Diagnostic diagnostic)
    {
        diagnostic = diagnostic with { Document = node.Document, SchemaPointer = node.Pointer };
        node.Add(diagnostic);
        Diagnostics.Add(diagnostic);
    }
}

using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>
/// A schema at its place. The same place is always the same node, so cycles are found by reference. Immutable once its
/// <see cref="SchemaGraph"/> is loaded.
/// </summary>
public sealed class SchemaNode
{
    private readonly List<SubschemaGroup> _groups = [];
    private List<Diagnostic>? _diagnostics;

    internal SchemaNode(JsonElement json, ParsedDocument document, JsonPointer pointer)
    {
        Json = json;
        ParsedDocument = document;
        Pointer = pointer;
        Kind = json.ValueKind switch
        {
            JsonValueKind.Object => SchemaKind.Keywords,
            JsonValueKind.True => SchemaKind.True,
            JsonValueKind.False => SchemaKind.False,
            _ => SchemaKind.NotASchema,
        };
    }

    /// <summary>The schema as it is written.</summary>
    public JsonElement Json { get; }

    /// <summary>The URL of its document, without fragment.</summary>
    public Uri Document => ParsedDocument.Source.Url;

    /// <summary>The place in its document.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>What its relative references are relative to.</summary>
    public Uri BaseUri => Resource.BaseUri;

    /// <summary>What its keywords mean.</summary>
    public Dialect Dialect => Resource.Dialect;

    /// <summary>Keywords, a boolean, or nothing that can be understood.</summary>
    public SchemaKind Kind { get; }

    /// <summary>What <c>$ref</c> leads to; null without one, or where it leads nowhere (then <see cref="Diagnostics"/> says so).</summary>
    public SchemaNode? Reference { get; internal set; }

    /// <summary>What <c>$dynamicRef</c> or <c>$recursiveRef</c> leads to before the dynamic scope is looked at; null likewise.</summary>
    public SchemaNode? DynamicReference { get; internal set; }

    /// <summary>
    /// True where a <c>$ref</c> makes what stands beside it void for validation (up to draft-07). Annotations such as
    /// <c>title</c> beside it may still be shown.
    /// </summary>
    public bool ReferenceReplacesSiblings => Reference is not null && Dialect.ReferenceReplacesSiblings;

    /// <summary>What cannot be understood here (codes of <see cref="SchemaCodes"/>).</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics ?? (IReadOnlyList<Diagnostic>)[];

    internal ParsedDocument ParsedDocument { get; }

    internal SchemaResource Resource { get; set; } = null!;

    /// <summary>The dynamic anchor that <see cref="DynamicReference"/> asks for; null where it is an ordinary reference.</summary>
    internal string? DynamicName { get; set; }

    internal IReadOnlyList<SubschemaGroup> Groups => _groups;

    /// <summary>
    /// The value of a keyword, unknown ones included; null where it is absent or has a wrong shape in this dialect (then
    /// <see cref="Diagnostics"/> says so).
    /// </summary>
    public JsonElement? Value(string keyword) =>
        Kind is SchemaKind.Keywords && Json.TryGetProperty(keyword, out var value)
        && (Dialect.RuleOf(keyword) is not { } rule || KeywordShapes.Fits(value, rule.Shape))
            ? value
            : null;

    /// <summary>The one schema of a keyword such as <c>items</c> or <c>not</c>; null where there is none, or the keyword has a list.</summary>
    public SchemaNode? Subschema(string keyword) => 
        GroupOf(keyword) is { Names: null, IsList: false, Nodes: [var node] } ? node : null;

    /// <summary>The schema of a name within a keyword such as <c>properties</c>; null where there is none.</summary>
    public SchemaNode? Subschema(string keyword, string name)
    {
        if (GroupOf(keyword) is { Names: { } names } group)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (string.Equals(names[i], name, StringComparison.Ordinal))
                {
                    return group.Nodes[i];
                }
            }
        }

        return null;
    }

    /// <summary>The schemas of a keyword such as <c>allOf</c>, in order, each at its index; empty where there are none.</summary>
    public IReadOnlyList<SchemaNode> Subschemas(string keyword) => GroupOf(keyword)?.Nodes ?? [];

    /// <summary>The schemas of a keyword such as <c>properties</c>, by name, in document order; empty where there are none.</summary>
    public IEnumerable<KeyValuePair<string, SchemaNode>> NamedSubschemas(string keyword) =>
        GroupOf(keyword) is { Names: { } names } group ? names.Zip(group.Nodes, KeyValuePair.Create) : [];

    /// <inheritdoc/>
    public override string ToString() => $"{Document}#{Pointer}";

    internal void Add(SubschemaGroup group) => _groups.Add(group);

    internal void Add(Diagnostic diagnostic) => (_diagnostics ??= []).Add(diagnostic);

    private SubschemaGroup? GroupOf(string keyword) => _groups.Find(group => string.Equals(group.Keyword, keyword, StringComparison.Ordinal));
}

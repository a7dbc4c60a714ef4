using System.Collections.Frozen;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>Merges schemas, their references and their <c>allOf</c> members, nearest first, into what an <see cref="EffectiveSchema"/> tells.</summary>
internal sealed class SchemaMerger
{
    private readonly HashSet<SchemaNode> _seen = new(ReferenceEqualityComparer.Instance);
    private bool _hasDefault;

    private SchemaMerger()
    {
    }

    public List<SchemaNode> Nodes { get; } = [];

    public string? Title { get; private set; }

    public string? Description { get; private set; }

    public JsonElement? Default { get; private set; }

    public List<JsonElement> Examples { get; } = [];

    public bool IsDeprecated { get; private set; }

    public bool IsReadOnly { get; private set; }

    public bool IsWriteOnly { get; private set; }

    public bool IsMultiline { get; private set; }

    public string? Format { get; private set; }

    public AllowedValues Allowed { get; } = new();

    public FieldConstraints Constraints { get; private set; } = FieldConstraints.None;

    public List<string> PropertyOrder { get; } = [];

    public Dictionary<string, List<SchemaNode>> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public List<SchemaGroup> Groups { get; } = [];

    public List<SchemaCondition> Conditions { get; } = [];

    public List<SchemaDependency> Dependencies { get; } = [];

    public List<ObjectKeywordsOfSchema> ObjectKeywords { get; } = [];

    public List<ArrayKeywordsOfSchema> ArrayKeywords { get; } = [];

    public List<SchemaNode> UnevaluatedProperties { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public bool IsClosed { get; private set; }

    public bool IsImpossible { get; private set; }

    public static SchemaMerger Merge(IEnumerable<SchemaNode> schemas)
    {
        var merger = new SchemaMerger();
        var pending = new Stack<SchemaNode>(schemas.Reverse());
        while (pending.TryPop(out var node))
        {
            if (merger._seen.Add(node))
            {
                merger.Add(node, pending);
            }
        }

        return merger;
    }

    private void Add(SchemaNode node, Stack<SchemaNode> pending)
    {
        Nodes.Add(node);
        Diagnostics.AddRange(node.Diagnostics);
        if (node.Kind is SchemaKind.False)
        {
            IsImpossible = true;
        }

        if (node.Json.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var following = new List<SchemaNode>();
        following.AddRange(new[] { node.Reference, node.DynamicReference }.OfType<SchemaNode>());
        AddAnnotations(node.Json);
        if (!node.ReferenceReplacesSiblings)
        {
            following.AddRange(node.Subschemas("allOf"));
            Allowed.Add(node);
            Constraints = ConstraintMerger.Combine(Constraints, node);
            AddObjectKeywords(node);
            AddArrayKeywords(node);
            AddApplicators(node);
        }

        for (var i = following.Count - 1; i >= 0; i--)
        {
            pending.Push(following[i]);
        }
    }

    private void AddAnnotations(JsonElement schema)
    {
        Title ??= schema.Text("title");
        Description ??= schema.Text("description");
        Format ??= schema.Text("format");
        IsDeprecated |= schema.Flag("deprecated");
        IsReadOnly |= schema.Flag("readOnly");
        IsWriteOnly |= schema.Flag("writeOnly");
        IsMultiline |= schema.Flag("textarea");
        if (!_hasDefault && schema.TryGetProperty("default", out var given))
        {
            _hasDefault = true;
            Default = given.ValueKind == JsonValueKind.Null ? null : given;
        }

        if (Examples.Count == 0 && schema.TryGetProperty("examples", out var examples) && examples.ValueKind == JsonValueKind.Array)
        {
            Examples.AddRange(examples.EnumerateArray());
        }
    }

    private void AddObjectKeywords(SchemaNode node)
    {
        var declared = node.NamedSubschemas("properties").ToList();
        foreach (var (name, schema) in declared)
        {
            if (!Properties.TryGetValue(name, out var schemas))
            {
                Properties.Add(name, schemas = []);
                PropertyOrder.Add(name);
            }

            schemas.Add(schema);
        }

        foreach (var name in node.Json.Texts("required"))
        {
            Required.Add(name);
        }

        var additional = node.Subschema("additionalProperties");
        var unevaluated = node.Subschema("unevaluatedProperties");
        IsClosed |= additional is { Kind: SchemaKind.False } || unevaluated is { Kind: SchemaKind.False };
        if (unevaluated is { Kind: not SchemaKind.False })
        {
            UnevaluatedProperties.Add(unevaluated);
        }

        ObjectKeywords.Add(new ObjectKeywordsOfSchema(
            declared.Select(property => property.Key).ToFrozenSet(StringComparer.Ordinal),
            [.. node.NamedSubschemas("patternProperties")],
            additional is { Kind: not SchemaKind.False } ? additional : null,
            node.Subschema("propertyNames")));
    }

    private void AddArrayKeywords(SchemaNode node)
    {
        var prefix = node.Subschemas("prefixItems");
        var rest = node.Subschema("items");
        if (prefix.Count == 0 && rest is null && node.Subschemas("items") is { Count: > 0 } byPosition)
        {
            prefix = byPosition;
            rest = node.Subschema("additionalItems");
        }

        rest ??= node.Subschema("unevaluatedItems");
        if (prefix.Count > 0 || rest is not null)
        {
            ArrayKeywords.Add(new ArrayKeywordsOfSchema([.. prefix], rest));
        }
    }

    private void AddApplicators(SchemaNode node)
    {
        foreach (var keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (node.Subschemas(keyword) is { Count: > 0 } branches)
            {
                Groups.Add(new SchemaGroup(keyword, node, [.. branches]));
            }
        }

        if (node.Subschema("if") is { } question && (node.Subschema("then") ?? node.Subschema("else")) is not null)
        {
            Conditions.Add(new SchemaCondition(question, node.Subschema("then"), node.Subschema("else")));
        }

        foreach (var (name, schema) in node.NamedSubschemas("dependentSchemas").Concat(node.NamedSubschemas("dependencies")))
        {
            Dependencies.Add(new SchemaDependency(name, schema, []));
        }

        foreach (var keyword in (ReadOnlySpan<string>)["dependentRequired", "dependencies"])
        {
            foreach (var member in node.Json.Members(keyword).Where(member => member.Value.ValueKind == JsonValueKind.Array))
            {
                Dependencies.Add(new SchemaDependency(member.Name, null, [.. node.Json.GetProperty(keyword).Texts(member.Name)]));
            }
        }
    }
}

using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>A document and the schema nodes found in it so far, by place.</summary>
internal sealed class SchemaDocument(ParsedDocument parsed)
{
    private readonly Dictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);

    public ParsedDocument Parsed => parsed;

    public Uri Url => parsed.Source.Url;

    public SchemaNode? NodeAt(JsonPointer pointer) => _nodes.GetValueOrDefault(pointer.ToString());

    public void Add(SchemaNode node) => _nodes.Add(node.Pointer.ToString(), node);

    /// <summary>The innermost node that encloses a place, or is at it.</summary>
    public SchemaNode? EnclosingNode(JsonPointer pointer)
    {
        while (true)
        {
            if (NodeAt(pointer) is { } node)
            {
                return node;
            }

            if (pointer.IsRoot)
            {
                return null;
            }

            pointer = pointer.Parent;
        }
    }

    /// <summary>The JSON at a place; null where there is none.</summary>
    public JsonElement? JsonAt(JsonPointer pointer)
    {
        var json = parsed.Root;
        foreach (var token in pointer.Tokens)
        {
            if (json.ValueKind is JsonValueKind.Object && json.TryGetProperty(token, out var member))
            {
                json = member;
            }
            else if (json.ValueKind is JsonValueKind.Array && IndexOf(token) is { } index && index < json.GetArrayLength())
            {
                json = json[index];
            }
            else
            {
                return null;
            }
        }

        return json;
    }

    private static int? IndexOf(string token) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && (token.Length == 1 || token[0] != '0') ? index : null;
}

using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Schemas;

/// <summary>Finds the schemas directly below a node, by the keywords of its dialect, and keywords of a wrong shape.</summary>
/// <param name="enter">Gives the node at a place, new or known; null where there may be no more.</param>
/// <param name="report">Takes what is doubtful about a node.</param>
internal sealed class SubschemaReader(Func<SchemaNode, JsonPointer, JsonElement, SchemaNode?> enter, Action<SchemaNode, Diagnostic> report)
{
    public void Read(SchemaNode node)
    {
        if (node.Kind is SchemaKind.NotASchema)
        {
            report(node, Diagnostic.Warning(SchemaCodes.NotASchema, ("value", JsonExcerpt.Of(node.Json))));
            return;
        }

        if (node.Kind is not SchemaKind.Keywords)
        {
            return;
        }

        foreach (var (keyword, value) in Members(node, node.Json))
        {
            if (node.Dialect.RuleOf(keyword) is not { } rule)
            {
                continue;
            }

            if (!KeywordShapes.Fits(value, rule.Shape))
            {
                report(node, Diagnostic.Warning(SchemaCodes.WrongShape, ("keyword", keyword), ("value", JsonExcerpt.Of(value))) with { Keyword = keyword });
            }
            else if (GroupOf(node, keyword, value, rule.Shape) is { } group)
            {
                node.Add(group);
            }
        }
    }

    // Of a repeated member the last one counts; only documents with diagnostics have any.
    private static IEnumerable<KeyValuePair<string, JsonElement>> Members(SchemaNode node, JsonElement json)
    {
        var members = json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value));
        return node.ParsedDocument.Diagnostics.IsEmpty
            ? members
            : members.GroupBy(member => member.Key, StringComparer.Ordinal).Select(group => group.Last());
    }

    private SubschemaGroup? GroupOf(SchemaNode node, string keyword, JsonElement value, KeywordShape shape)
    {
        var place = node.Pointer.Append(keyword);
        return shape switch
        {
            KeywordShape.Schema or KeywordShape.SchemaOrSchemas when value.ValueKind is not JsonValueKind.Array => One(node, keyword, place, value),
            KeywordShape.Schemas or KeywordShape.SchemaOrSchemas => List(node, keyword, place, value),
            KeywordShape.SchemasByName or KeywordShape.SchemasOrTextsByName => Map(node, keyword, place, value, shape),
            _ => null,
        };
    }

    private SubschemaGroup? One(SchemaNode node, string keyword, JsonPointer place, JsonElement value) =>
        enter(node, place, value) is { } child ? new(keyword, [child]) : null;

    private SubschemaGroup List(SchemaNode node, string keyword, JsonPointer place, JsonElement value)
    {
        var nodes = new List<SchemaNode>();
        foreach (var item in value.EnumerateArray())
        {
            if (enter(node, place.Append(nodes.Count), item) is not { } child)
            {
                break;
            }

            nodes.Add(child);
        }

        return new(keyword, nodes, IsList: true);
    }

    private SubschemaGroup Map(SchemaNode node, string keyword, JsonPointer place, JsonElement value, KeywordShape shape)
    {
        var names = new List<string>();
        var nodes = new List<SchemaNode>();
        foreach (var (name, schema) in Members(node, value))
        {
            if (shape is KeywordShape.SchemasOrTextsByName && KeywordShapes.IsTexts(schema))
            {
                continue;
            }

            if (enter(node, place.Append(name), schema) is not { } child)
            {
                break;
            }

            names.Add(name);
            nodes.Add(child);
        }

        return new(keyword, nodes, names);
    }
}

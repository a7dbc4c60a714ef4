using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Keywords;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>Makes the keywords about objects and lists.</summary>
internal sealed class ContainerCompiler(SchemaCompiler compiler, SchemaNode schema, NodeKeywords keywords)
{
    public void Add()
    {
        AddCount(TokenKind.Object, "minProperties", ValueCodes.MinProperties, isMinimum: true);
        AddCount(TokenKind.Object, "maxProperties", ValueCodes.MaxProperties, isMinimum: false);
        AddCount(TokenKind.Array, "minItems", ValueCodes.MinItems, isMinimum: true);
        AddCount(TokenKind.Array, "maxItems", ValueCodes.MaxItems, isMinimum: false);
        AddMembers();
        AddDependencies("dependentRequired");
        AddDependencies("dependencies");
        AddItems();
        AddContains();
        if (Value("uniqueItems")?.ValueKind is JsonValueKind.True)
        {
            keywords.Add(TokenKind.Array, new UniqueItemsKeyword(schema));
        }
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!).Distinct(StringComparer.Ordinal)];

    private JsonElement? Value(string keyword) => schema.Dialect.Knows(keyword) ? schema.Value(keyword) : null;

    private CompiledNode? Schema(string keyword) => schema.Subschema(keyword) is { } node ? compiler.Get(node) : null;

    private void AddCount(TokenKind kind, string keyword, string code, bool isMinimum)
    {
        if (Value(keyword) is { } limit && Count.Of(limit) is var count && (count > 0 || !isMinimum))
        {
            keywords.Add(kind, new CountKeyword(schema, keyword, count, code, isMinimum));
        }
    }

    private void AddMembers()
    {
        var parts = new ObjectParts
        {
            Required = Value("required") is { } required ? Texts(required) : [],
            Properties = [.. schema.NamedSubschemas("properties").Select(pair => KeyValuePair.Create(pair.Key, compiler.Get(pair.Value)))],
            Patterns =
            [
                .. from pair in schema.NamedSubschemas("patternProperties")
                let pattern = compiler.Pattern(schema, "patternProperties", pair.Key)
                where pattern is not null
                select new PatternSchema(pair.Key, pattern, compiler.Get(pair.Value)),
            ],
            Additional = Schema("additionalProperties"),
            Names = Schema("propertyNames"),
        };
        if (!parts.IsEmpty)
        {
            keywords.Add(TokenKind.Object, new ObjectKeyword(schema, parts));
        }
    }

    private void AddDependencies(string keyword)
    {
        if (Value(keyword) is not { } dependencies)
        {
            return;
        }

        foreach (var dependency in dependencies.EnumerateObject().Where(dependency => dependency.Value.ValueKind is JsonValueKind.Array && KeywordShapes.IsTexts(dependency.Value)))
        {
            keywords.Add(TokenKind.Object, new DependentRequiredKeyword(schema, keyword, dependency.Name, Texts(dependency.Value)));
        }
    }

    private void AddItems()
    {
        if (schema.Dialect.Knows("prefixItems"))
        {
            AddItems("items", schema.Subschemas("prefixItems"), Schema("items"));
        }
        else if (schema.Subschema("items") is { } all)
        {
            AddItems("items", [], compiler.Get(all));
        }
        else if (Value("items") is not null)
        {
            AddItems("additionalItems", schema.Subschemas("items"), Schema("additionalItems"));
        }
    }

    private void AddItems(string keyword, IReadOnlyList<SchemaNode> prefix, CompiledNode? rest)
    {
        if (prefix.Count > 0 || rest is not null)
        {
            keywords.Add(TokenKind.Array, new ItemsKeyword(schema, keyword, [.. prefix.Select(compiler.Get)], rest));
        }
    }

    private void AddContains()
    {
        if (Schema("contains") is { } contains)
        {
            var minimum = Value("minContains") is { } least ? Count.Of(least) : 1;
            var maximum = Value("maxContains") is { } most ? Count.Of(most) : long.MaxValue;
            keywords.Add(TokenKind.Array, new ContainsKeyword(schema, contains, minimum, maximum));
        }
    }
}

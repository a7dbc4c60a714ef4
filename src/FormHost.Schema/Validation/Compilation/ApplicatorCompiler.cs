using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Keywords;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>Makes the keywords that apply other schemas to the same value, and then those about what was left over.</summary>
internal sealed class ApplicatorCompiler(SchemaCompiler compiler, SchemaNode schema, NodeKeywords keywords)
{
    public void Add()
    {
        if (List("allOf") is { Length: > 0 } all)
        {
            keywords.Add(null, new AllOfKeyword(schema, all));
        }

        if (Single("not") is { } not)
        {
            keywords.Add(null, new NotKeyword(schema, not));
        }

        if (Single("if") is { } condition)
        {
            keywords.Add(null, new ConditionalKeyword(schema, condition, Single("then"), Single("else")));
        }

        AddChoice("anyOf", isExclusive: false);
        AddChoice("oneOf", isExclusive: true);
        AddDependent("dependentSchemas");
        AddDependent("dependencies");
        if (Single("unevaluatedProperties") is { } properties)
        {
            keywords.UnevaluatedProperties = new UnevaluatedPropertiesKeyword(schema, properties);
        }

        if (Single("unevaluatedItems") is { } items)
        {
            keywords.UnevaluatedItems = new UnevaluatedItemsKeyword(schema, items);
        }
    }

    private CompiledNode? Single(string keyword) => schema.Subschema(keyword) is { } node ? compiler.Get(node) : null;

    private CompiledNode[] List(string keyword) => [.. schema.Subschemas(keyword).Select(compiler.Get)];

    private void AddChoice(string keyword, bool isExclusive)
    {
        if (List(keyword) is { Length: > 0 } branches)
        {
            keywords.Add(null, new ChoiceKeyword(schema, keyword, branches, isExclusive));
        }
    }

    private void AddDependent(string keyword)
    {
        foreach (var (member, node) in schema.NamedSubschemas(keyword))
        {
            keywords.Add(TokenKind.Object, new DependentSchemaKeyword(schema, keyword, member, compiler.Get(node)));
        }
    }
}

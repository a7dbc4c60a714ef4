using System.Text;
using CsCheck;

namespace FormHost.Schema.Tests.Validation;

/// <summary>Random JSON texts: instances, and schemas of all drafts with keywords right and wrong.</summary>
internal static class JsonGenerators
{
    private static readonly string[] Names = ["a", "b", "c", "type", "$ref", "\\u0061", "\\ud800", "é", "", "/~"];

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-0", "1", "1.0", "2", "3.5", "-7", "1e400", "1e-400", "12345678901234567890", "0.1e1", "1E+2",
        "\"\"", "\"a\"", "\"b\"", "\"abc\"", "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"2020-01-01\"", "\"é\\n\"",
    ];

    private static readonly string[] References =
        ["#", "#/$defs/a", "#/$defs/b", "#/definitions/a", "#/properties/a", "#a", "#/nowhere", "absent.json", "http://[", "", "#/allOf/0", "inner", "inner#/items"];

    private static readonly string[] Dialects =
    [
        "http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-06/schema#", "http://json-schema.org/draft-07/schema#",
        "https://json-schema.org/draft/2019-09/schema", "https://json-schema.org/draft/2020-12/schema", "https://example.test/unknown",
    ];

    public static Gen<string> Instance { get; } = InstanceOf(4);

    public static Gen<string> Schema { get; } =
        from root in ObjectSchemaOf(3)
        from a in SchemaOf(2)
        from b in SchemaOf(2)
        from dialect in Pick(Dialects)
        from isNamed in Gen.Bool
        select $$"""{ {{(isNamed ? $"\"$schema\": \"{dialect}\", " : string.Empty)}}"$defs": {"a": {{a}}, "b": {{b}}}, "definitions": {"a": {{a}}}{{(root.Length == 0 ? root : ", " + root)}} }""";

    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> InstanceOf(int depth)
    {
        var scalar = Pick(Scalars);
        if (depth == 0)
        {
            return scalar;
        }

        var inner = InstanceOf(depth - 1);
        var list = inner.List[0, 4].Select(items => $"[{string.Join(',', items)}]");
        return Gen.Frequency((4, scalar), (2, list), (4, Members(inner, 5)));
    }

    private static Gen<string> Members(Gen<string> value, int most) =>
        Gen.Select(Pick(Names), value, (name, inner) => $"\"{name}\": {inner}").List[0, most]
            .Select(members => $"{{{string.Join(", ", members)}}}");

    private static Gen<string> SchemaOf(int depth) =>
        Gen.Frequency((1, Pick("true", "false", "3", "null", "{}")), (9, ObjectSchemaOf(depth).Select(keywords => $"{{{keywords}}}")));

    private static Gen<string> ObjectSchemaOf(int depth) => Keyword(depth).List[0, 4].Select(keywords => string.Join(", ", keywords));

    private static Gen<string> Keyword(int depth)
    {
        var wrong = Gen.Select(Pick("type", "properties", "items", "required", "minimum", "allOf", "pattern", "$ref", "enum", "$id", "multipleOf", "dependencies"), InstanceOf(1), Pair);
        var simple = Gen.OneOf(
            Gen.Select(Pick("type"), Pick("\"object\"", "\"array\"", "\"string\"", "\"integer\"", "\"number\"", "[\"null\", \"boolean\"]"), Pair),
            Gen.Select(Pick("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), Pick("0.01", "1", "2", "1e400", "-3", "true"), Pair),
            Gen.Select(Pick("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"), Pick("0", "1", "2.0", "3", "1e30"), Pair),
            Gen.Select(Pick("const", "default"), InstanceOf(2), Pair),
            Gen.Select(Pick("enum"), InstanceOf(2).List[0, 12], (name, values) => Pair(name, $"[{string.Join(',', values)}]")),
            Gen.Select(Pick("required"), Pick(Names).List[0, 3], (name, values) => Pair(name, $"[{string.Join(',', values.Select(value => $"\"{value}\""))}]")),
            Gen.Select(Pick("pattern"), Pick("\"^a\"", "\"\\\\d+\"", "\"(a+)+$\"", "\"[\"", "\"\\\\p{L}\""), Pair),
            Gen.Select(Pick("format"), Pick("\"date\"", "\"uri\"", "\"regex\"", "\"unknown\""), Pair),
            Gen.Select(Pick("$ref", "$dynamicRef", "$recursiveRef"), Pick(References), (name, value) => Pair(name, $"\"{value}\"")),
            Pick("\"$id\": \"inner\"", "\"$anchor\": \"a\"", "\"$dynamicAnchor\": \"a\"", "\"$recursiveAnchor\": true", "\"id\": \"#a\"", "\"uniqueItems\": true", "\"title\": \"T\"", "\"dependentRequired\": {\"a\": [\"b\"]}", "\"dependencies\": {\"a\": [\"b\"], \"b\": {}}"));
        if (depth == 0)
        {
            return Gen.Frequency((9, simple), (1, wrong));
        }

        var inner = SchemaOf(depth - 1);
        var applicator = Gen.OneOf(
            Gen.Select(Pick("not", "if", "then", "else", "items", "additionalItems", "additionalProperties", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"), inner, Pair),
            Gen.Select(Pick("allOf", "anyOf", "oneOf", "prefixItems", "items"), inner.List[0, 3], (name, schemas) => Pair(name, $"[{string.Join(',', schemas)}]")),
            Gen.Select(Pick("properties", "dependentSchemas", "dependencies", "patternProperties"), Members(inner, 4), Pair));
        return Gen.Frequency((5, simple), (1, wrong), (6, applicator));
    }

    private static string Pair(string name, string value) => new StringBuilder().Append('"').Append(name).Append("\": ").Append(value).ToString();
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Tests.Schemas;
using FormHost.Schema.Validation;

namespace FormHost.Schema.Tests.Validation;

/// <summary>Schemas and instances made to break an evaluator.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("""{"$ref": "#"}""", 1)]
    [InlineData("""{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"allOf": [{"$ref": "#/$defs/a"}]}}}""", 2)]
    [InlineData("""{"anyOf": [{"not": {"$ref": "#"}}, {"type": "string"}]}""", 1)]
    [InlineData("""{"$schema": "https://json-schema.org/draft/2019-09/schema", "if": {"$recursiveRef": "#"}}""", 1)]
    [InlineData("""{"$dynamicAnchor": "a", "$dynamicRef": "#a"}""", 1)]
    public void An_endless_reference_is_an_error_of_the_schema_and_constrains_nothing(string text, int count)
    {
        var schema = CompiledSchema.Compile(SchemaFixture.Load(text));
        Assert.Equal(count, schema.Diagnostics.Length);
        Assert.All(schema.Diagnostics, diagnostic => Assert.Equal(SchemaCodes.ReferenceLoop, diagnostic.Code));
        Assert.NotEmpty(DiagnosticCatalogue.Text(schema.Diagnostics[0]));
        schema.IsValid("1"u8);
    }

    [Fact]
    public void A_recursive_schema_that_steps_into_the_value_is_no_loop()
    {
        var schema = CompiledSchema.Compile(SchemaFixture.Load("""{"properties": {"a": {"$ref": "#"}}, "additionalProperties": false}"""));
        Assert.Empty(schema.Diagnostics);
        Assert.True(schema.IsValid("""{"a": {"a": {}}}"""u8));
        Assert.False(schema.IsValid("""{"a": {"a": {"b": 1}}}"""u8));
    }

    [Theory]
    [InlineData("allOf")]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void Doubling_references_are_evaluated_once_each(string keyword)
    {
        var definitions = string.Concat(Enumerable.Range(0, 60).Select(i => $$"""
            "d{{i}}": {"{{keyword}}": [{"$ref": "#/$defs/d{{i + 1}}"}, {"$ref": "#/$defs/d{{i + 1}}", "description": "again"}]},
            """));
        var schema = $$"""{"$ref": "#/$defs/d0", "$defs": { {{definitions}} "d60": {"type": "integer"} } }""";
        var isValid = !string.Equals(keyword, "oneOf", StringComparison.Ordinal);
        Assert.Equal(isValid, Saying.Evaluate(schema, "1").IsValid);
        Assert.False(Saying.Evaluate(schema, "\"x\"").IsValid);
    }

    [Fact]
    public void Work_without_end_is_given_up_and_told()
    {
        var definitions = string.Concat(Enumerable.Range(0, 60).Select(i => $$"""
            "d{{i}}": {"anyOf": [{"$ref": "#/$defs/d{{i + 1}}"}, {"$ref": "#/$defs/d{{i + 1}}"}]},
            """));
        var result = Saying.Evaluate($$"""{"$ref": "#/$defs/d0", "unevaluatedProperties": false, "$defs": { {{definitions}} "d60": {} } }""", "{}");
        Assert.False(result.IsValid);
        Assert.Equal(ValueCodes.TooComplex, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Dynamic_references_that_turn_in_circles_are_given_up_and_told()
    {
        const string Schema = """
            {"$id": "https://example.test/a", "$dynamicAnchor": "x", "$ref": "b",
             "$defs": {"b": {"$id": "b", "$dynamicAnchor": "x", "allOf": [{"$ref": "#/$defs/c"}], "$defs": {"c": {"allOf": [{"$dynamicRef": "#x"}]}}}}}
            """;
        Assert.Equal([ValueCodes.TooComplex], Saying.Evaluate(Schema, "1").Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_long_chain_of_references_is_followed()
    {
        var definitions = string.Concat(Enumerable.Range(0, 3000).Select(i => $$"""
            "d{{i}}": {"$ref": "#/$defs/d{{i + 1}}"},
            """));
        var schema = $$"""{"additionalProperties": {"$ref": "#/$defs/d0"}, "$defs": { {{definitions}} "d3000": {"type": "integer"} } }""";
        Assert.Equal(["/a: a must be a whole number."], Saying.Of(schema, """{"a": "x", "b": 1}"""));
    }

    [Theory]
    [InlineData("""{"multipleOf": 0.01}""", "0.07", true)]
    [InlineData("""{"multipleOf": 0.01}""", "1e1000000000", true)]
    [InlineData("""{"multipleOf": 3}""", "1e1000000000", false)]
    [InlineData("""{"multipleOf": 3}""", "3e1000000000", true)]
    [InlineData("""{"multipleOf": 1e400}""", "3e1000000000", true)]
    [InlineData("""{"multipleOf": 1e400}""", "1e399", false)]
    [InlineData("""{"multipleOf": 1e-1000000000}""", "7", true)]
    [InlineData("""{"type": "integer"}""", "1e400", true)]
    [InlineData("""{"type": "integer"}""", "1.5e1", true)]
    [InlineData("""{"type": "integer"}""", "1e-1", false)]
    [InlineData("""{"maximum": 12345678901234567890}""", "12345678901234567890", true)]
    [InlineData("""{"maximum": 12345678901234567890}""", "12345678901234567890.1", false)]
    [InlineData("""{"exclusiveMinimum": 1e400}""", "1.0000000000000000000001e400", true)]
    [InlineData("""{"minimum": -1e-400}""", "-0.0", true)]
    [InlineData("""{"const": 0.3}""", "0.30000000000000004", false)]
    [InlineData("""{"const": 1e2}""", "100.00", true)]
    [InlineData("""{"enum": [-0]}""", "0.0e7", true)]
    [InlineData("""{"uniqueItems": true}""", "[100, 1e2]", false)]
    public void Numbers_are_compared_exactly(string schema, string instance, bool isValid) =>
        Assert.Equal(isValid, Saying.Evaluate(schema, instance).IsValid);

    [Fact]
    public void Digits_without_end_are_no_trouble()
    {
        var digits = new string('9', 500_000);
        Assert.True(Saying.Evaluate("""{"multipleOf": 9, "minimum": 0}""", digits).IsValid);
        Assert.False(Saying.Evaluate("""{"multipleOf": 0.7, "minimum": 0}""", $"0.{digits}").IsValid);
        Assert.Contains(SchemaCodes.WrongShape, CompiledSchema.Compile(SchemaFixture.Load($$"""{"multipleOf": {{digits}}}""")).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("""{"maxLength": 1}""", "\"\\ud800\"", true)]
    [InlineData("""{"maxLength": 1}""", "\"\\ud800\\ud800\"", false)]
    [InlineData("""{"maxLength": 1}""", "\"\\ud83d\\ude00\"", true)]
    [InlineData("""{"pattern": "^.$"}""", "\"\\udc00\"", true)]
    [InlineData("""{"properties": {"type": {}}, "additionalProperties": {"type": "string"}}""", """{"\ud800": 1}""", false)]
    [InlineData("""{"const": "\ufffd"}""", "\"\\ud800\"", false)]
    public void Halves_of_surrogate_pairs_are_texts_too(string schema, string instance, bool isValid)
    {
        var result = Saying.Evaluate(schema, instance);
        Assert.Equal(isValid, result.IsValid);
        Assert.All(result.Diagnostics, diagnostic => Assert.NotEmpty(DiagnosticCatalogue.Text(diagnostic)));
    }

    [Theory]
    [InlineData("""{"unevaluatedProperties": false}""", "[1, [2], {}]")]
    [InlineData("""{"unevaluatedItems": false}""", """{"a": 1, "b": [2]}""")]
    public void What_is_left_over_of_objects_is_not_asked_of_lists_nor_the_other_way_round(string schema, string instance) =>
        Assert.True(Saying.Evaluate(schema, instance).IsValid);

    [Fact]
    public void Of_a_repeated_member_the_last_counts_with_a_warning()
    {
        const string Schema = """{"properties": {"a": {"type": "integer"}}, "maxProperties": 2, "additionalProperties": {"maxProperties": 1}}""";
        Assert.Equal(["/a: “a” is given twice; the last one counts.", "/b/c: “c” is given twice; the last one counts."], Saying.Of(Schema, """{"a": "x", "b": {"c": 1, "c": 2}, "\u0061": 1}""").Order(StringComparer.Ordinal));
        Assert.True(Saying.Evaluate(Schema, """{"a": "x", "b": {"c": 1, "c": 2}, "a": 1}""").IsValid);
        Assert.False(Saying.Evaluate(Schema, """{"a": 1, "a": "x"}""").IsValid);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_refused()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);
        Assert.Equal(ValueCodes.TooDeep, Assert.Single(Saying.Evaluate("{}", deep).Diagnostics).Code);
        Assert.True(Saying.Evaluate("""{"items": {"$ref": "#"}}""", deep[99_936..100_064]).IsValid);
    }

    [Fact]
    public void Large_lists_and_enumerations_are_compared_by_hash()
    {
        var items = string.Join(',', Enumerable.Range(0, 60_000).Select(i => $$"""{"a": [{{i}}]}"""));
        Assert.True(Saying.Evaluate("""{"uniqueItems": true}""", $"[{items}]").IsValid);
        Assert.False(Saying.Evaluate("""{"uniqueItems": true}""", $$"""[{{items}}, {"a": [59999.0]}]""").IsValid);
        var values = CompiledSchema.Compile(SchemaFixture.Load($$$"""{"items": {"enum": [{{{items}}}]}}"""));
        Assert.True(values.IsValid(Encoding.UTF8.GetBytes($"[{items}]")));
        Assert.False(values.IsValid("""[{"a": [60000]}]"""u8));
    }

    [Fact]
    public void A_text_that_is_not_JSON_says_where()
    {
        var result = Saying.Evaluate("{}", "{\"a\":\n tru}");
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal((ValueCodes.NotJson, 2, 5), (error.Code, error.Line, error.Column));
        Assert.False(result.IsValid);
    }

    [Fact]
    public void A_pattern_that_cannot_be_run_constrains_nothing_and_says_so()
    {
        var schema = CompiledSchema.Compile(SchemaFixture.Load("""{"pattern": "(", "patternProperties": {"[": {"type": "string"}}}"""));
        Assert.Equal([SchemaCodes.Pattern, SchemaCodes.Pattern], schema.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.True(schema.IsValid("\"x\""u8));
        Assert.True(schema.IsValid("""{"[": 1}"""u8));
    }

    [Fact]
    public void Errors_are_bounded()
    {
        var items = string.Join(',', Enumerable.Range(0, 5000).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(1000, Saying.Evaluate("""{"items": {"type": "string"}}""", $"[{items}]").Diagnostics.Length);
    }

    [Fact]
    public void A_valid_instance_costs_no_allocation()
    {
        var schema = CompiledSchema.Compile(SchemaFixture.Load("""
            {"allOf": [{"properties": {"a": {"enum": ["x", 1.50]}, "b": {"items": {"pattern": "^[a-z]+$"}, "uniqueItems": true}}}, {"patternProperties": {"^p": {"multipleOf": 0.5}}}],
             "oneOf": [{"required": ["a"]}, {"required": ["z"]}], "unevaluatedProperties": {"$ref": "#"}}
            """));
        var text = """{"a": 1.5, "b": ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"], "p1": 7.5, "n": {"a": "x"}}"""u8.ToArray();
        Assert.True(schema.IsValid(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isValid = schema.IsValid(text) && schema.Evaluate(text).IsValid;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(isValid);
    }

    [Fact]
    public void One_compiled_schema_serves_many_threads()
    {
        var schema = CompiledSchema.Compile(SchemaFixture.Load("""{"properties": {"a": {"type": "array", "items": {"type": "integer"}, "uniqueItems": true}}, "unevaluatedProperties": false}"""));
        Parallel.For(0, 2000, i =>
        {
            var text = Encoding.UTF8.GetBytes($$"""{"a": [{{string.Join(',', Enumerable.Range(i, 20))}}]{{(i % 2 == 0 ? string.Empty : ", \"b\": 1")}}}""");
            Assert.Equal(i % 2 == 0, schema.IsValid(text));
            Assert.Equal(i % 2, schema.Evaluate(JsonElement.Parse(text)).Diagnostics.Length);
        });
    }
}

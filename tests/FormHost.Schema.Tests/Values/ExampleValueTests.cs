using System.Text.Json;
using FormHost.Schema.Schemas;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Tests.Schemas;
using FormHost.Schema.Validation;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

public sealed class ExampleValueTests
{
    [Theory]
    [InlineData("""{"type": "string"}""", "\"text\"")]
    [InlineData("""{"type": "string", "examples": ["a"], "default": "b"}""", "\"a\"")]
    [InlineData("""{"type": "string", "default": "b"}""", "\"b\"")]
    [InlineData("""{"type": "string", "default": "RANDOM value"}""", "\"text\"")]
    [InlineData("""{"type": "string", "default": "<computed>"}""", "\"text\"")]
    [InlineData("""{"type": "string", "default": "a b", "enum": ["a b", "c"]}""", "\"a b\"")]
    [InlineData("""{"type": "integer", "default": "RANDOM"}""", "1")]
    [InlineData("""{"type": "string", "format": "uri"}""", "\"https://example.org/\"")]
    [InlineData("""{"type": "string", "format": "ipv6"}""", "\"2001:db8::1\"")]
    [InlineData("""{"type": "string", "pattern": "^mysql://"}""", "\"mysql://example.org/\"")]
    [InlineData("""{"type": "string", "pattern": "^mysql://$"}""", "\"mysql://\"")]
    [InlineData("""{"type": "string", "pattern": "^[a-z][a-z0-9-]*\\.example$"}""", "\"atext.example\"")]
    [InlineData("""{"type": "string", "pattern": "^(?!x)\\d{3}$"}""", "\"111\"")]
    [InlineData("""{"type": "string", "minLength": 6}""", "\"texttext\"")]
    [InlineData("""{"type": "string", "maxLength": 2}""", "\"t\"")]
    [InlineData("""{"type": "integer", "minimum": 5}""", "5")]
    [InlineData("""{"type": "integer", "exclusiveMinimum": 5}""", "6")]
    [InlineData("""{"type": "integer", "maximum": -3}""", "-3")]
    [InlineData("""{"type": "integer", "multipleOf": 7}""", "7")]
    [InlineData("""{"type": "boolean"}""", "true")]
    [InlineData("""{"type": "array", "items": {"type": "integer"}}""", "[1]")]
    [InlineData("""{"type": "array", "prefixItems": [{"type": "string"}, {"type": "boolean"}], "items": false}""", "[\"text\",true]")]
    [InlineData("""{"type": "object", "patternProperties": {"^family-.*": {"type": "string"}, "^[A-Z]+_$": {"type": "integer"}}}""", "{\"family-name\":\"text\",\"A_\":1}")]
    [InlineData("""{"type": "object", "properties": {"b": {"type": "object", "properties": {"c": {"const": 1.0}}}}}""", "{\"b\":{\"c\":1.0}}")]
    [InlineData("""{"oneOf": [{"properties": {"k": {"const": "x"}}}, {"properties": {"k": {"const": "y"}}}]}""", "{\"k\":\"x\"}")]
    public void An_example_is_what_the_schema_says(string schema, string example) =>
        Assert.Equal($"{{\"a\":{example}}}", Of(SchemaFixture.Load(FormFixture.WithProperty(schema))).GetRawText());

    [Fact]
    public void A_schema_without_end_has_an_example_with_one()
    {
        var graph = SchemaFixture.Load("""{"properties": {"a": {"$ref": "#"}, "b": {"type": "array", "items": {"$ref": "#"}}}}""");

        Assert.True(ExampleValue.Text(Of(graph)).Length < 10_000);
    }

    [Fact]
    public void Every_example_of_a_response_of_the_corpus_is_valid()
    {
        var source = new CorpusSource();
        var wrong = CorpusForm.Names.Select(name => CorpusForm.Of(name.Data)).Select(form => form.Entry.Response).OfType<Uri>().Distinct()
            .Select(url => (url, Graph: SchemaFixture.Load(url, source)))
            .Where(schema => Of(schema.Graph).EnumerateObject().Any() && !CompiledSchema.Compile(schema.Graph).IsValid(schema.Graph.Root!, Of(schema.Graph)));

        Assert.Equal([], wrong.Select(schema => $"{schema.url.AbsolutePath} {Of(schema.Graph)}"));
    }

    private static JsonElement Of(SchemaGraph graph) => ExampleValue.Of(FormFixture.Schema(graph).Root, CompiledSchema.Compile(graph));
}

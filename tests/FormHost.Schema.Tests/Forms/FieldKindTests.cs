using System.Text.Json;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Forms;

public sealed class FieldKindTests
{
    [Theory]
    [InlineData("""{"type": "string"}""", FieldKind.Text)]
    [InlineData("""{"type": "string", "format": "uri"}""", FieldKind.Text)]
    [InlineData("""{"type": "string", "textarea": true}""", FieldKind.Multiline)]
    [InlineData("""{"type": "string", "default": "a\nb"}""", FieldKind.Multiline)]
    [InlineData("""{"type": "integer"}""", FieldKind.Integer)]
    [InlineData("""{"type": "number"}""", FieldKind.Number)]
    [InlineData("""{"type": ["integer", "number"]}""", FieldKind.Number)]
    [InlineData("""{"type": "boolean"}""", FieldKind.Boolean)]
    [InlineData("""{"enum": ["a", 1, null]}""", FieldKind.Choice)]
    [InlineData("""{"type": "integer", "enum": [0, 1]}""", FieldKind.Choice)]
    [InlineData("""{"const": "x"}""", FieldKind.Constant)]
    [InlineData("""{"type": "null"}""", FieldKind.Constant)]
    [InlineData("""{"type": "object", "properties": {"b": {}}}""", FieldKind.Object)]
    [InlineData("""{"type": "object", "additionalProperties": {"type": "string"}}""", FieldKind.Map)]
    [InlineData("""{"type": "object", "patternProperties": {"^x": {}}, "additionalProperties": false}""", FieldKind.Map)]
    [InlineData("""{"type": "object"}""", FieldKind.Map)]
    [InlineData("""{"type": "object", "additionalProperties": false}""", FieldKind.Object)]
    [InlineData("""{"type": "array", "items": {"type": "string"}}""", FieldKind.List)]
    [InlineData("""{"type": "array"}""", FieldKind.List)]
    [InlineData("""{"type": "array", "prefixItems": [{}, {}]}""", FieldKind.Tuple)]
    [InlineData("""{"oneOf": [{"properties": {"b": {}}}, {"properties": {"c": {}}}]}""", FieldKind.Variants)]
    [InlineData("""{"type": ["string", "object"]}""", FieldKind.Variants)]
    [InlineData("""{"oneOf": [{"const": 1, "title": "One"}, {"const": 2}]}""", FieldKind.Choice)]
    [InlineData("false", FieldKind.Json)]
    public void The_schema_decides_how_a_field_is_filled_in(string schema, FieldKind kind) =>
        Assert.Equal(kind, FormFixture.Field(schema).Kind);

    [Theory]
    [InlineData("""{"minLength": 1}""", FieldKind.Text)]
    [InlineData("""{"pattern": "^a"}""", FieldKind.Text)]
    [InlineData("""{"maximum": 3}""", FieldKind.Number)]
    [InlineData("""{"properties": {"b": {}}}""", FieldKind.Object)]
    [InlineData("""{"required": ["b"]}""", FieldKind.Map)]
    [InlineData("""{"additionalProperties": {"type": "string"}}""", FieldKind.Map)]
    [InlineData("""{"items": {"type": "string"}}""", FieldKind.List)]
    [InlineData("""{"uniqueItems": true}""", FieldKind.List)]
    [InlineData("""{"default": true}""", FieldKind.Boolean)]
    [InlineData("""{"default": 4096}""", FieldKind.Number)]
    [InlineData("""{"default": [22, 80]}""", FieldKind.List)]
    public void A_schema_without_type_is_understood_by_its_other_keywords(string schema, FieldKind kind)
    {
        var field = FormFixture.Field(schema);
        Assert.Equal(kind, field.Kind);
        Assert.False(field.MayBeJson);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("true")]
    [InlineData("""{"title": "Anything"}""")]
    [InlineData("""{"default": "x"}""")]
    public void A_schema_that_says_nothing_is_text_that_may_be_switched_to_json(string schema)
    {
        var field = FormFixture.Field(schema);
        Assert.Equal(FieldKind.Text, field.Body);
        Assert.True(field.MayBeJson);
        Assert.Equal(FieldKind.Json, FormFixture.Field(schema, """{"b": 1}""").Body);
        Assert.Equal(FieldKind.Text, FormFixture.Field(schema, "\"5\"").Body);
    }

    [Theory]
    [InlineData("""{"type": ["string", "integer"]}""", "5", "\"5\"")]
    [InlineData("""{"type": ["integer", "boolean"]}""", "5", "5")]
    [InlineData("""{"type": ["integer", "boolean"]}""", "true", "true")]
    [InlineData("""{"type": ["integer", "boolean"]}""", "yes", "\"yes\"")]
    [InlineData("""{"type": ["null", "integer"]}""", "5", "5")]
    public void Of_several_types_string_wins_where_it_is_among_them(string schema, string text, string value)
    {
        var form = TestForm.New(FormFixture.WithProperty(schema)).Type("/a", text);
        Assert.Equal($"{{\"a\":{value}}}", form.Parameters);
    }

    [Fact]
    public void Null_beside_another_type_makes_the_field_nullable()
    {
        var field = FormFixture.Field("""{"type": ["string", "null"]}""");
        Assert.Equal(FieldKind.Text, field.Kind);
        Assert.True(field.IsNullable);
        Assert.True(FormFixture.Field("""{"oneOf": [{"type": "null"}, {"type": "integer"}]}""") is { IsNullable: true, Kind: FieldKind.Integer });
        Assert.False(FormFixture.Field("""{"type": "string"}""").IsNullable);
    }

    [Theory]
    [InlineData("\"a\\nb\"")]
    [InlineData("\"a\\r\\nb\"")]
    public void A_value_of_several_lines_never_stands_in_a_control_of_one(string value)
    {
        foreach (var schema in (string[])["""{"type": "string"}""", """{"type": "integer"}""", """{"type": "number"}""", "{}", """{"type": ["integer", "boolean"]}"""])
        {
            Assert.Equal(FieldKind.Multiline, FormFixture.Field(schema, value).Body);
        }
    }

    [Theory]
    [InlineData("""{"type": "string"}""", """{"b": 1}""")]
    [InlineData("""{"type": "integer"}""", "[1]")]
    [InlineData("""{"type": "boolean"}""", "{}")]
    [InlineData("""{"type": "object", "properties": {"b": {}}}""", "\"text\"")]
    [InlineData("""{"type": "array"}""", "{}")]
    [InlineData("""{"type": "array"}""", "null")]
    public void A_value_of_a_wrong_shape_is_shown_as_json(string schema, string value) =>
        Assert.Equal(FieldKind.Json, FormFixture.Field(schema, value).Body);

    [Fact]
    public void Nothing_is_preselected_and_no_default_filled_in()
    {
        var form = TestForm.New("""
            {"properties": {
              "text": {"type": "string", "default": "x"}, "number": {"type": "integer", "default": 3}, "yes": {"type": "boolean", "default": true},
              "choice": {"enum": ["a", "b"], "default": "b"}, "const": {"const": 1}, "list": {"type": "array", "default": [1]},
              "object": {"properties": {"in": {"default": 5}}}}}
            """);
        Assert.All(form.Model.Root.SelfAndDescendants().Where(field => field.IsLeaf), field => Assert.Equal(string.Empty, ControlText.Of(field)));
        Assert.Equal("{}", form.Post([]).Parameters);
    }

    [Theory]
    [InlineData("""{"default": null}""", null)]
    [InlineData("""{"default": ""}""", "\"\"")]
    [InlineData("""{"type": "number", "default": "2"}""", "\"2\"")]
    [InlineData("""{"default": null, "allOf": [{"default": 1}]}""", null)]
    [InlineData("""{"default": 2, "allOf": [{"default": 1}]}""", "2")]
    [InlineData("""{"allOf": [{"default": 1.0}]}""", "1.0")]
    public void The_nearest_default_counts_and_null_is_none(string schema, string? given) =>
        Assert.Equal(given, FormFixture.Field(schema).Schema.Default?.GetRawText());

    [Fact]
    public void Values_of_a_choice_keep_their_type()
    {
        var form = TestForm.New("""{"properties": {"a": {"enum": [0, "0", false, null, 1.0]}}}""");
        Assert.Equal("""{"a":0}""", form.Type("/a", "0").Parameters);
        Assert.Equal("""{"a":"0"}""", form.Type("/a", "1").Parameters);
        Assert.Equal("""{"a":false}""", form.Type("/a", "2").Parameters);
        Assert.Equal("""{"a":null}""", form.Type("/a", "3").Parameters);
        Assert.Equal("""{"a":1.0}""", form.Type("/a", "4").Parameters);
        Assert.Equal("{}", form.Type("/a", string.Empty).Parameters);
    }

    [Theory]
    [InlineData("""{"enum": ["a"]}""", "\"other\"")]
    [InlineData("""{"enum": ["a"]}""", """{"b": 1}""")]
    [InlineData("""{"const": 1}""", "2")]
    [InlineData("""{"type": "boolean"}""", "\"yes\"")]
    [InlineData("""{"type": "boolean"}""", "null")]
    public void A_value_that_is_not_offered_stays_selectable(string schema, string value)
    {
        var form = TestForm.Open(FormFixture.WithProperty(schema), $"{{\"a\":{value}}}");
        Assert.Equal(ControlText.Present, ControlText.Of(form["/a"]));
        Assert.Equal(FormStateJson.Write(JsonElement.Parse($"{{\"a\":{value}}}")), form.Post([]).Parameters);
    }
}

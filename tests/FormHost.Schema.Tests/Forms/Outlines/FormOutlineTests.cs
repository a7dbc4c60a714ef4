using FormHost.Schema.Documents;
using FormHost.Schema.Forms.Outlines;

namespace FormHost.Schema.Tests.Forms.Outlines;

public sealed class FormOutlineTests
{
    [Theory]
    [InlineData("""{"properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["b"]}""", "/a text, /b integer*")]
    [InlineData("""{"allOf": [{"properties": {"a": {"type": "string"}}}, {"$ref": "#/$defs/b"}], "$defs": {"b": {"properties": {"b": {"type": "boolean"}}}}}""", "/a text, /b boolean")]
    [InlineData("""{"properties": {"a": {"properties": {"b/c": {"type": "string"}}}}}""", "/a object { /a/b~1c text }")]
    [InlineData("""{"properties": {}, "required": ["a"]}""", "/a text*")]
    [InlineData("true", "")]
    public void Members_come_in_the_schemas_order(string schema, string expected) => Assert.Equal(expected, OutlineText.Of(schema));

    [Theory]
    [InlineData("""{"type": "array", "items": {"type": "integer"}}""", "/a list { item /a/- integer }")]
    [InlineData("""{"type": "array"}""", "/a list { item /a/- text }")]
    [InlineData("""{"prefixItems": [{"type": "string"}, {"type": "integer"}], "items": {"type": "boolean"}}""", "/a tuple { /a/0 text, /a/1 integer; item /a/- boolean }")]
    [InlineData("""{"prefixItems": [{"type": "string"}], "items": false}""", "/a tuple { /a/0 text }")]
    [InlineData("""{"type": "array", "items": {"type": "array", "items": {"properties": {"b": {"type": "number"}}}}}""", "/a list { item /a/- list { item /a/-/- object { /a/-/-/b number } } }")]
    public void Lists_show_any_item_and_tuples_each_position(string schema, string expected) =>
        Assert.Equal(expected, OutlineText.Of($$"""{"properties": {"a": {{schema}} } }"""));

    [Theory]
    [InlineData("""{"type": "object", "additionalProperties": {"type": "integer"}}""", "/a map { .* = /a/.* integer }")]
    [InlineData("""{"type": "object"}""", "/a map { .* = /a/.* text }")]
    [InlineData("""{"type": "object", "propertyNames": {"pattern": "^x"}, "additionalProperties": {"type": "integer"}}""", "/a map { ^x = /a/^x integer }")]
    [InlineData("""{"type": "object", "patternProperties": {"^n": {"type": "number"}, "^t": {"type": "string"}}, "additionalProperties": false}""", "/a map { ^n = /a/^n number; ^t = /a/^t text }")]
    [InlineData("""{"properties": {"b": {"type": "string"}}, "additionalProperties": {"type": "integer"}}""", "/a object { /a/b text; .* = /a/.* integer }")]
    [InlineData("""{"properties": {"b": {"type": "string"}}, "additionalProperties": true}""", "/a object { /a/b text }")]
    [InlineData("""{"type": "object", "additionalProperties": false}""", "/a object")]
    public void Maps_show_their_entries_by_the_patterns_of_names(string schema, string expected) =>
        Assert.Equal(expected, OutlineText.Of($$"""{"properties": {"a": {{schema}} } }"""));

    [Fact]
    public void What_stands_in_a_list_or_map_of_secrets_is_secret() =>
        Assert.Equal(
            "/passwords map { .* = /passwords/.* secret }, /tokens list { item /tokens/- secret }",
            OutlineText.Of("""{"properties": {"passwords": {"additionalProperties": {"type": "string"}}, "tokens": {"type": "array", "items": {"type": "string"}}}}"""));

    [Fact]
    public void An_entry_of_two_schemas_for_one_pattern_obeys_both()
    {
        var form = OutlineText.Schema("""{"properties": {"a": {"type": "object", "allOf": [{"patternProperties": {"^n": {"minimum": 1}}}, {"patternProperties": {"^n": {"type": "integer"}}}]}}}""");

        var entry = form.Outline()!.Fields[0].Entries.Single();

        Assert.Equal("integer", entry.Value.Kind.ToString(), ignoreCase: true);
        Assert.Equal("1", entry.Value.Field.Schema.Constraints.Minimum?.GetRawText());
    }

    [Fact]
    public void Variants_show_what_they_add_to_what_they_share()
    {
        const string Schema = """
            {"properties": {"a": {"type": "object", "properties": {"kind": {"type": "string"}, "name": {"type": "string"}, "x": {"type": "string"}}, "oneOf": [
              {"title": "One", "properties": {"kind": {"const": 1}, "size": {"type": "integer"}}, "required": ["size"]},
              {"title": "Two", "required": ["x"]}]}}}
            """;

        Assert.Equal("/a variants { /a/kind text, /a/name text, /a/x text; | One: /a/kind constant, /a/size integer*; | Two: /a/x text* }", OutlineText.Of(Schema));
    }

    [Theory]
    [InlineData("""{"oneOf": [{"title": "T", "type": "string"}, {"title": "L", "type": "array", "items": {"type": "integer"}}]}""", "/a variants { | T: /a text; | L: /a list { item /a/- integer } }")]
    [InlineData("""{"type": ["string", "object"], "properties": {"b": {"type": "integer"}}}""", "/a variants { | Text: /a text; | Object: /a/b integer }")]
    [InlineData("""{"oneOf": [{"title": "M", "type": "object", "additionalProperties": {"type": "integer"}}, {"title": "S", "type": "string"}]}""", "/a variants { | M: /a map { .* = /a/.* integer }; | S: /a text }")]
    public void A_variant_that_is_more_than_named_members_is_one_field_at_the_same_place(string schema, string expected) =>
        Assert.Equal(expected, OutlineText.Of($$"""{"properties": {"a": {{schema}} } }"""));

    [Fact]
    public void A_second_choice_at_one_place_and_a_choice_inside_a_variant_are_fields_at_that_place()
    {
        const string Schema = """
            {"properties": {"a": {"allOf": [
              {"oneOf": [{"title": "One", "properties": {"b": {"type": "string"}}}, {"title": "Two", "oneOf": [{"title": "Three", "properties": {"c": {"type": "string"}}}, {"title": "Four", "properties": {"d": {"type": "string"}}}]}]},
              {"anyOf": [{"title": "Five", "properties": {"e": {"type": "string"}}}, {"title": "Six", "properties": {"f": {"type": "string"}}}]}]}}}
            """;

        Assert.Equal(
            "/a variants { /a variants { | Five: /a/e text; | Six: /a/f text }; | One: /a/b text; | Two: /a variants { | Three: /a/c text; | Four: /a/d text } }",
            OutlineText.Of(Schema));
    }

    [Theory]
    [InlineData("""{"oneOf": [{"title": "One", "properties": {"a": {"type": "string"}}}, {"title": "Two", "properties": {"b": {"type": "string"}}}]}""", " variants* { | One: /a text; | Two: /b text }")]
    [InlineData("""{"properties": {"a": {"type": "string"}}, "patternProperties": {"^x": {"type": "integer"}}}""", "/a text,  map* { ^x = /^x integer }")]
    public void What_the_root_has_beside_named_members_is_a_field_at_the_root(string schema, string expected) => Assert.Equal(expected, OutlineText.Of(schema));

    [Theory]
    [InlineData("""{"properties": {"name": {"type": "string"}, "next": {"$ref": "#"}}}""", "/name text, /next object { /next/name text, /next/next object… }")]
    [InlineData("""{"properties": {"c": {"type": "array", "items": {"$ref": "#"}}}}""", "/c list { item /c/- object { /c/-/c list… } }")]
    [InlineData("""{"properties": {"m": {"additionalProperties": {"$ref": "#"}}}}""", "/m map { .* = /m/.* object { /m/.*/m map… } }")]
    public void A_cycle_ends_truncated(string schema, string expected) => Assert.Equal(expected, OutlineText.Of(schema));

    [Theory]
    [InlineData("/next/next/next/next/name", "/next/next/next/next/name text")]
    [InlineData("/list/-", "/list/- integer")]
    [InlineData("/list/7", "/list/7 integer")]
    [InlineData("/map/.*", "/map/.* boolean")]
    [InlineData("/map/own", "/map/own boolean")]
    [InlineData("/map/^s", "/map/^s text")]
    [InlineData("/map/s1", "/map/s1 text")]
    [InlineData("/tuple/1", "/tuple/1 integer")]
    [InlineData("/choice/radius", "/choice/radius number*")]
    [InlineData("/choice/kind", "/choice/kind variants* { | Variant 1: /choice/kind constant*; | Variant 2: /choice/kind constant* }")]
    public void A_place_is_found_by_the_pointer_of_a_field_and_of_a_value(string at, string expected) => Assert.Equal(expected, OutlineText.Of(Places, at));

    [Theory]
    [InlineData("/none")]
    [InlineData("/name/x")]
    [InlineData("/list/x")]
    [InlineData("/list/01")]
    [InlineData("/tuple/2")]
    [InlineData("/tuple/-")]
    [InlineData("/choice/none")]
    public void A_place_that_no_value_may_have_is_not_found(string at) => Assert.Null(OutlineText.Schema(Places).Outline(JsonPointer.Parse(at)));

    [Fact]
    public void A_limit_of_fields_ends_the_tree_and_says_so()
    {
        var form = OutlineText.Schema(
            """{"properties": {"a": {"properties": {"x": {}, "y": {}}}, "b": {"properties": {"z": {}}}, "c": {"type": "string"}}}""",
            DocumentLimits.Default with { RenderedFields = 2 });

        var outline = form.Outline()!;

        Assert.Equal([false, true, false], outline.Fields.Select(field => field.IsTruncated));
        Assert.Equal("form.outline-limit", Assert.Single(outline.Diagnostics).Code);
    }

    [Fact]
    public void Choices_within_choices_do_not_multiply()
    {
        var branches = string.Join(',', Enumerable.Range(0, 40).Select(i => $$"""{"title": "T{{i}}", "properties": {"p{{i}}": {"type": "string"} } }"""));
        var group = $$"""{"oneOf": [{{branches}}]}""";
        var form = OutlineText.Schema($$"""{"type": "object", "allOf": [{{string.Join(',', Enumerable.Repeat(group, 10))}}]}""");

        var fields = form.Outline()!.Fields;

        Assert.Equal(400, fields.Sum(CountVariants));
        Assert.Empty(form.Outline()!.Diagnostics);
    }

    private const string Places = """
        {"properties": {
          "name": {"type": "string"}, "next": {"$ref": "#"}, "list": {"type": "array", "items": {"type": "integer"}},
          "map": {"type": "object", "patternProperties": {"^s": {"type": "string"}}, "additionalProperties": {"type": "boolean"}},
          "tuple": {"prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false},
          "choice": {"type": "object", "oneOf": [
            {"properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}}, "required": ["kind", "radius"]},
            {"properties": {"kind": {"const": "square"}}, "required": ["kind"]}]}}}
        """;

    private static int CountVariants(FieldOutline field) => field.Variants.Length + field.Fields.Sum(CountVariants);
}

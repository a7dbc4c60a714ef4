using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Tests.Schemas;

namespace FormHost.Schema.Tests.Forms;

/// <summary>What cannot be understood costs one field, which is then edited as JSON; the rest of the form works.</summary>
public sealed class BrokenSchemaTests
{
    [Theory]
    [InlineData("""{"$ref": "#/$defs/missing"}""", SchemaCodes.ReferencePlace)]
    [InlineData("""{"$ref": "missing.json", "title": "T"}""", SchemaCodes.ReferenceDocument)]
    [InlineData("""{"$ref": 5}""", SchemaCodes.WrongShape)]
    [InlineData("""{"type": "object", "properties": "x"}""", SchemaCodes.WrongShape)]
    [InlineData("""{"properties": "x"}""", SchemaCodes.WrongShape)]
    [InlineData("""{"type": "array", "items": "x"}""", SchemaCodes.WrongShape)]
    [InlineData("""{"allOf": "x"}""", SchemaCodes.WrongShape)]
    [InlineData("""{"oneOf": {}}""", SchemaCodes.WrongShape)]
    [InlineData("""{"type": "text"}""", SchemaCodes.WrongShape)]
    [InlineData("\"text\"", SchemaCodes.NotASchema)]
    [InlineData("null", SchemaCodes.NotASchema)]
    [InlineData("[]", SchemaCodes.NotASchema)]
    public void A_part_that_cannot_be_understood_is_a_json_field_of_its_own(string broken, string code)
    {
        var schema = $"{{\"type\":\"object\",\"properties\":{{\"before\":{{\"type\":\"integer\"}},\"broken\":{broken},\"after\":{{\"type\":\"boolean\"}}}}}}";
        var graph = SchemaFixture.Load(schema);
        var form = FormFixture.Schema(graph);
        var root = form.Build(FormState.Empty).Root;
        Assert.Equal([FieldKind.Integer, FieldKind.Json, FieldKind.Boolean], root.Fields.Select(field => field.Kind));
        var said = Assert.Single(graph.Diagnostics);
        Assert.Equal((code, SchemaFixture.Root, "/properties/broken"), (said.Code, said.Document?.ToString(), said.SchemaPointer.ToString()));
        Assert.Equal("""{"broken":{"x":1}}""", new TestForm(form).Type("/broken", """{"x": 1}""").Parameters);
    }

    [Theory]
    [InlineData("""{"$ref": "#/missing", "type": "boolean"}""", FieldKind.Boolean)]
    [InlineData("""{"allOf": [{"$ref": "#/missing"}, {"properties": {"b": {}}}]}""", FieldKind.Object)]
    [InlineData("""{"type": "string", "minLength": "x", "title": 5, "pattern": "("}""", FieldKind.Text)]
    [InlineData("""{"type": "integer", "description": [], "default": 3, "extends": "other", "options": 5, "propertyOrder": 1}""", FieldKind.Integer)]
    public void What_can_be_understood_beside_it_still_counts(string schema, FieldKind kind) =>
        Assert.Equal(kind, FormFixture.Field(schema).Kind);

    [Fact]
    public void A_broken_root_leaves_a_form_for_other_parameters()
    {
        foreach (var schema in (string[])["""{"$ref": "missing.json"}""", """{"properties": "x"}""", "5", "[]", "true", "false", """{"type": "array"}"""])
        {
            Assert.Equal("""{"a":"1"}""", TestForm.New(schema).AddMember(string.Empty, "a", "1").Parameters);
        }
    }

    [Fact]
    public void A_member_whose_name_is_a_keyword_is_a_member_like_any_other()
    {
        var root = FormFixture.Build("""{"properties": {"$ref": {"type": "string"}, "properties": {"type": "integer"}, "const": {}}}""").Root;
        Assert.Equal(["$ref", "properties", "const"], root.Fields.Select(field => field.Name));
    }

    [Fact]
    public void References_that_lead_in_a_circle_end()
    {
        Assert.Equal(FieldKind.Text, FormFixture.Build("""{"properties": {"a": {"$ref": "#/$defs/b"}}, "$defs": {"b": {"$ref": "#/$defs/c"}, "c": {"$ref": "#/$defs/b", "type": "string"}}}""").Root.Fields.Single().Kind);
        Assert.NotNull(FormFixture.Build("""{"oneOf": [{"$ref": "#"}, {"properties": {"a": {"$ref": "#"}}}]}""", """{"a": {"a": {}}}"""));
        Assert.NotNull(FormFixture.Build("""{"if": {"$ref": "#"}, "then": {"properties": {"a": {}}}, "allOf": [{"$ref": "#"}]}""", """{"a": 1}"""));
    }
}

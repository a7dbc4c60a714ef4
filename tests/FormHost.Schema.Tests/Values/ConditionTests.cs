using FormHost.Schema.Forms;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

/// <summary>Fields that depend on other values: <c>if</c>, <c>dependentSchemas</c>, <c>dependentRequired</c>.</summary>
public sealed class ConditionTests
{
    private const string Mode = """
        {"properties": {"mode": {"enum": ["tcp", "file"]}}, "if": {"properties": {"mode": {"const": "tcp"}}, "required": ["mode"]},
         "then": {"properties": {"port": {"type": "integer"}}, "required": ["port"]}, "else": {"properties": {"path": {"type": "string"}}}}
        """;

    [Fact]
    public void The_side_that_applies_has_its_fields_and_what_it_requires()
    {
        var form = TestForm.New(Mode);
        Assert.Equal(["mode", "path"], form.NamesIn(""));
        Assert.Equal(["mode", "port"], form.Pick("/mode", "tcp").NamesIn(""));
        Assert.True(form["/port"] is { IsRequired: true, Kind: FieldKind.Integer });
    }

    [Fact]
    public void What_was_typed_on_a_side_is_kept_while_the_other_applies_and_never_written()
    {
        var form = TestForm.New(Mode).Pick("/mode", "tcp").Type("/port", "80.0").Pick("/mode", "file");
        Assert.Equal("""{"mode":"file"}""", form.Parameters);
        Assert.Equal("""{"mode":"file","path":"/x"}""", form.Type("/path", "/x").Parameters);
        Assert.Equal("""{"mode":"tcp","port":80.0}""", form.Pick("/mode", "tcp").Parameters);
        Assert.Equal("""{"path":"/x"}""", form.Press(FormActions.Reset, "/mode").Parameters);
    }

    [Theory]
    [InlineData("""{"properties": {"on": {"type": "boolean"}}, "if": {"properties": {"on": {"const": true}}, "required": ["on"]}, "then": {"properties": {"deep": {"type": "boolean"}}, "if": {"properties": {"deep": {"const": true}}, "required": ["deep"]}, "then": {"properties": {"deeper": {"type": "string"}}}}}""")]
    [InlineData("""{"properties": {"on": {"type": "boolean"}}, "allOf": [{"if": {"properties": {"on": {"const": true}}, "required": ["on"]}, "then": {"properties": {"deep": {"type": "boolean"}}}}, {"if": {"properties": {"deep": {"const": true}}, "required": ["deep"]}, "then": {"properties": {"deeper": {"type": "string"}}}}]}""")]
    public void What_depends_on_what_depends_comes_back_with_it(string schema)
    {
        var form = TestForm.New(schema).Type("/on", "true").Type("/deep", "true").Type("/deeper", "D");
        Assert.Equal("""{"on":true,"deep":true,"deeper":"D"}""", form.Parameters);
        Assert.Equal("""{"on":false}""", form.Type("/on", "false").Parameters);
        Assert.Equal("""{"on":true,"deep":true,"deeper":"D"}""", form.Type("/on", "true").Parameters);
    }

    [Fact]
    public void An_opened_document_keeps_what_its_side_does_not_know()
    {
        var form = TestForm.Open(Mode, """{"mode": "file", "port": 5, "path": "/y"}""");
        Assert.Equal(FieldRole.Undeclared, form["/port"].Role);
        Assert.Equal("""{"mode":"file","port":5,"path":"/y"}""", form.Post([]).Parameters);
        Assert.Equal("""{"mode":"tcp","port":5}""", form.Pick("/mode", "tcp").Parameters);
    }

    [Fact]
    public void A_property_that_is_present_brings_fields_and_requires_others()
    {
        var form = TestForm.New("""
            {"properties": {"host": {"type": "string"}, "user": {"type": "string"}},
             "dependentSchemas": {"host": {"properties": {"port": {"type": "integer"}}}}, "dependentRequired": {"host": ["user", "other"]}}
            """);
        Assert.Equal(["host", "user"], form.NamesIn(""));
        Assert.False(form["/user"].IsRequired);
        form.Type("/host", "h").Type("/port", "25");
        Assert.Equal(["host", "user", "port", "other"], form.NamesIn(""));
        Assert.True(form["/user"].IsRequired && form["/other"].IsRequired);
        Assert.Equal("{}", form.Type("/host", string.Empty).Parameters);
        Assert.Equal("""{"host":"h","port":25}""", form.Type("/host", "h").Parameters);
    }

    [Fact]
    public void Both_forms_of_the_older_dependencies_count()
    {
        var root = FormFixture.Build(
            """{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"a": {}, "b": {}}, "dependencies": {"a": ["b"], "b": {"properties": {"c": {}}}}}""",
            """{"a": 1, "b": 2}""").Root;
        Assert.Equal(["a", "b", "c"], root.Fields.Select(field => field.Name));
        Assert.True(root.Fields[1].IsRequired);
    }

    [Fact]
    public void Conditions_may_lead_to_conditions_and_choices()
    {
        const string schema = """
            {"properties": {"a": {"type": "boolean"}}, "if": {"properties": {"a": {"const": true}}, "required": ["a"]}, "then": {
              "properties": {"b": {"type": "boolean"}}, "if": {"properties": {"b": {"const": true}}, "required": ["b"]}, "then": {
                "oneOf": [{"title": "C", "properties": {"c": {}}}, {"title": "D", "properties": {"d": {}}}]}}}
            """;
        var form = TestForm.New(schema).Type("/a", "true").Type("/b", "true").Choose("", "D").Type("/d", "x");
        Assert.Equal("""{"a":true,"b":true,"d":"x"}""", form.Parameters);
        Assert.Equal("""{"a":true,"b":false}""", form.Type("/b", "false").Parameters);
        Assert.Equal("""{"a":true,"b":true,"d":"x"}""", form.Type("/b", "true").Parameters);
        Assert.Equal("D", form[""].Groups.Single().Current?.Title);
    }
}

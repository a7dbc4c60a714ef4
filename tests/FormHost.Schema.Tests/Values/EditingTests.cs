using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

public sealed class EditingTests
{
    private const string Section = """{"properties": {"net": {"type": "object", "properties": {"host": {"type": "string"}, "deep": {"type": "object", "properties": {"port": {"type": "integer"}}}}}, "name": {"type": "string"}}}""";

    [Fact]
    public void What_is_empty_on_purpose_in_an_opened_document_survives()
    {
        const string document = """{"name":"","net":{"host":null,"deep":{}},"other":[],"more":{}}""";
        var form = TestForm.Open(Section, document);
        Assert.Equal(document, form.Post([]).Parameters);
        Assert.Equal("""{"name":"x","net":{"host":null,"deep":{"port":5}},"other":[],"more":{}}""", form.Type("/name", "x").Type("/net/deep/port", "5").Parameters);
        Assert.Equal("""{"net":{"host":null,"deep":{}},"other":[],"more":{}}""", form.Press(FormActions.Reset, "/name").Type("/net/deep/port", string.Empty).Parameters);
    }

    [Fact]
    public void A_section_is_made_by_what_is_typed_in_it_and_goes_with_it()
    {
        var form = TestForm.New(Section).Type("/net/deep/port", "1");
        Assert.Equal("""{"net":{"deep":{"port":1}}}""", form.Parameters);
        Assert.Equal("{}", form.Type("/net/deep/port", string.Empty).Parameters);
        Assert.Equal("""{"net":{}}""", form.Add("/net").Parameters);
        Assert.Equal("{}", form.Press(FormActions.Reset, "/net").Parameters);
    }

    [Fact]
    public void An_optional_section_sets_only_the_constants_that_it_requires()
    {
        var form = TestForm.New("""{"properties": {"s": {"properties": {"must": {"const": 1}, "may": {"const": 2}, "text": {"type": "string"}}, "required": ["must"]}}}""");
        Assert.Equal("{}", form.Post([]).Parameters);
        Assert.Equal("""{"s":{"must":1,"text":"x"}}""", form.Type("/s/text", "x").Parameters);
        Assert.Equal("""{"s":{"must":1,"may":2,"text":"x"}}""", form.Pick("/s/may", "2").Parameters);
    }

    [Fact]
    public void A_value_equal_to_its_default_is_written_once_it_is_set() =>
        Assert.Equal("""{"a":5}""", TestForm.New("""{"properties": {"a": {"type": "integer", "default": 5}}}""").Type("/a", "5").Parameters);

    [Fact]
    public void Undeclared_parameters_have_fields_of_a_fitting_kind_and_keep_it()
    {
        var form = TestForm.Open(Section, """{"u": "text", "n": 1.0, "b": false, "o": {"k": 1}, "l": "a\nb", "z": null, "net": {"u": 2}}""");
        Assert.Equal(
            [FieldKind.Text, FieldKind.Number, FieldKind.Boolean, FieldKind.Json, FieldKind.Multiline, FieldKind.Json],
            form.Model.Root.Fields.Where(field => field.Role == FieldRole.Undeclared).Select(field => field.Body!.Value));
        Assert.Equal(FieldRole.Undeclared, form["/net/u"].Role);
        form.Type("/n", "2.50").Type("/b", "true").Type("/o", "[1]").Type("/u", "5").Type("/net/u", "x");
        Assert.Equal("""{"u":"5","n":2.50,"b":true,"o":[1],"l":"a\nb","z":null,"net":{"u":"x"}}""", form.Parameters);
        Assert.Equal("""{"n":2.50,"b":true,"o":[1],"l":"a\nb","z":null,"net":{"u":"x"}}""", form.Press(FormActions.Remove, "/u").Parameters);
    }

    [Fact]
    public void Parameters_can_be_added_at_any_depth_even_where_the_schema_is_closed()
    {
        var form = TestForm.New("""{"additionalProperties": false, "properties": {"a": {"type": "object", "additionalProperties": false, "properties": {"b": {"type": "integer"}}}}}""");
        form.AddMember("", "x", "1").AddMember("/a", "y", "2").AddMember("/a", "b", "3");
        Assert.Equal("""{"a":{"b":3,"y":"2"},"x":"1"}""", form.Parameters);
        Assert.Equal(FieldRole.Undeclared, form["/a/y"].Role);
    }

    [Fact]
    public void Text_that_is_no_json_stays_as_it_is_until_it_is_one()
    {
        var form = TestForm.New("""{"properties": {"a": false}}""").Type("/a", "{\"b\": 1,\n}");
        Assert.True(form["/a"].IsUnparsed);
        Assert.Equal("{\"b\": 1,\n}", ControlText.Of(form["/a"]));
        var said = ParameterJson.FaultOf(ControlText.Of(form["/a"]), form["/a"]);
        Assert.Equal((FormCodes.NotJson, 2), (said.Code, said.Line));
        Assert.True(form.Post([])["/a"].IsUnparsed);
        Assert.Equal("""{"a":{"b":1.0}}""", form.Type("/a", "{\"b\": 1.0}").Parameters);
        Assert.False(form["/a"].IsUnparsed);
        Assert.Equal("{}", form.Type("/a", "  ").Parameters);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    public void An_undeclared_parameter_of_any_kind_can_be_made_another_as_json(string value)
    {
        var form = TestForm.Open("""{"properties": {"a": {}}, "additionalProperties": false}""", $"{{\"u\":{value}}}").Press(FormActions.AsJson, "/u");
        Assert.Equal((FieldKind.Json, $"{{\"u\":{value}}}"), (form["/u"].Body, form.Parameters));
        Assert.Equal("""{"u":{"deep":[1.0]}}""", form.Type("/u", """{"deep": [1.0]}""").Parameters);
        Assert.Equal("""{"u":12}""", form.Type("/u", "12").Press(FormActions.AsText, "/u").Parameters);
        Assert.Equal(FieldKind.Number, form["/u"].Body);
    }

    [Fact]
    public void A_field_of_any_type_is_text_or_json_as_the_operator_wants()
    {
        var form = TestForm.New("""{"properties": {"a": {}}}""").Type("/a", "5");
        Assert.Equal("""{"a":"5"}""", form.Parameters);
        form.Press(FormActions.AsJson, "/a");
        Assert.Equal("\"5\"", ControlText.Of(form["/a"]));
        Assert.Equal("""{"a":5}""", form.Type("/a", "5").Parameters);
        Assert.Equal("""{"a":"5"}""", form.Press(FormActions.AsText, "/a").Parameters);
        Assert.Equal(FieldKind.Text, form["/a"].Body);
        Assert.Equal("""{"a":"[1,"}""", form.Press(FormActions.AsJson, "/a").Type("/a", "[1,").Press(FormActions.AsText, "/a").Parameters);
        Assert.Equal("""{"a":"[1,2"}""", form.Type("/a", "[1,2").Parameters);
    }

    [Fact]
    public void Null_is_set_by_a_button_where_it_is_allowed()
    {
        var form = TestForm.New("""{"properties": {"a": {"type": ["integer", "null"]}, "b": {"type": ["boolean", "null"]}}}""").Press(FormActions.SetNull, "/a");
        Assert.Equal("""{"a":null}""", form.Post([]).Parameters);
        Assert.Equal("""{"a":6,"b":null}""", form.Type("/a", "6").Type("/b", ControlText.Null).Parameters);
    }

    [Fact]
    public void One_value_is_changed_and_nothing_else()
    {
        const string document = """{"z": 1.50, "name": "old", "net": {"x": [ 1e2 ], "host": "a\r\nb"}, "e": "\u00e9\/"}""";
        Assert.Equal("""{"z":1.50,"name":"new","net":{"x":[1e2],"host":"a\r\nb"},"e":"é/"}""", TestForm.Open(Section, document).Type("/name", "new").Parameters);
    }

    [Fact]
    public void A_button_that_is_unknown_or_whose_place_is_gone_does_nothing()
    {
        var form = TestForm.Open(Section, """{"name":"x"}""");
        foreach (var button in (string[])["", "x", ":", "add:", "add:/nowhere", "remove:", "remove:/a/b", "up:/name", "duplicate:/name", "reset:", "null:no pointer", "remove:/~", "default:/name", "expand:/%zzzz"])
        {
            Assert.Equal("""{"name":"x"}""", form.Post([], button).Parameters);
        }
    }

    [Fact]
    public void Secrets_are_replaced_where_they_are_shown()
    {
        var form = TestForm.Open("""{"properties": {"password": {"type": "string"}, "list": {"type": "array", "items": {"properties": {"token": {"type": "string"}}}}}}""", """{"password": "p", "list": [{"token": "t"}], "x": 1}""");
        var secrets = form.Model.Root.SelfAndDescendants().Where(field => field.IsSecret).Select(field => field.Pointer);
        Assert.Equal("""{"password":"•","list":[{"token":"•"}],"x":1}""", FormStateJson.Write(FormOutput.Replace(JsonElement.Parse(form.Parameters), secrets, "•")));
    }
}

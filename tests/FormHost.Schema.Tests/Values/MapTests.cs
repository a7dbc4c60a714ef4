using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

public sealed class MapTests
{
    private const string Disks = """
        {"properties": {"disks": {"type": "object", "patternProperties": {".*": {"type": "object", "properties": {
          "size": {"type": "integer"}, "tags": {"type": "object", "additionalProperties": {"type": "string"}}}}}}}}
        """;

    private const string Named = """{"properties": {"m": {"type": "object", "patternProperties": {"^[a-z]+$": {"type": "integer"}}}}}""";

    [Fact]
    public void A_preview_writes_a_key_that_was_typed_anew_while_the_form_stays_as_it_is()
    {
        var schema = FormFixture.Schema(Disks);
        var state = schema.Open(JsonElement.Parse("""{"disks":{"a":{"size":1},"b":{}}}"""));
        var posted = Browser.Post(schema.Build(state), state);
        posted[ControlNames.Key(JsonPointer.Parse("/disks/a"))] = "c";
        var preview = PostedForm.Preview(schema, Browser.Read(posted), posted);
        Assert.Equal("""{"disks":{"c":{"size":1},"b":{}}}""", FormStateJson.Write(FormOutput.Parameters(preview.Written)));
        Assert.Equal("""{"disks":{"a":{"size":1},"b":{}}}""", FormStateJson.Write(FormOutput.Parameters(preview.State)));
        posted[ControlNames.Key(JsonPointer.Parse("/disks/a"))] = "b";
        Assert.Equal(["form.name-taken"], PostedForm.Preview(schema, Browser.Read(posted), posted).Diagnostics.Select(said => said.Code));
    }

    [Fact]
    public void The_operator_names_the_key_and_its_object_is_set_even_if_empty()
    {
        var form = TestForm.New(Disks).AddMember("/disks", "1");
        Assert.Equal("""{"disks":{"1":{}}}""", form.Parameters);
        Assert.Equal("""{"disks":{"1":{"size":5}}}""", form.Type("/disks/1/size", "5").Parameters);
        Assert.Equal("""{"disks":{"1":{}}}""", form.Type("/disks/1/size", string.Empty).Parameters);
        Assert.Equal("{}", form.Press(FormActions.Remove, "/disks/1").Parameters);
    }

    [Fact]
    public void An_entry_without_a_value_is_not_written_yet()
    {
        var form = TestForm.New(Named).AddMember("/m", "abc");
        Assert.Equal("{}", form.Parameters);
        Assert.True(form["/m/abc"] is { IsBlank: true, Role: FieldRole.Entry, Kind: FieldKind.Integer });
        Assert.Equal("""{"m":{"abc":3}}""", form.Type("/m/abc", "3").Parameters);
        Assert.Equal("{}", form.Type("/m/abc", string.Empty).Parameters);
        Assert.Equal("""{"m":{"x":7}}""", form.AddMember("/m", "x", "7").Parameters);
    }

    [Fact]
    public void A_key_that_fits_no_pattern_is_kept_and_told()
    {
        var form = TestForm.Open(Named, """{"m": {"ab": 1, "A1": "x"}}""");
        Assert.Equal(FieldRole.Undeclared, form["/m/A1"].Role);
        var said = Assert.Single(form.Model.Diagnostics);
        Assert.Equal((FormCodes.KeyPattern, "/m/A1", "^[a-z]+$"), (said.Code, said.InstancePointer.ToString(), said.Arguments["patterns"]));
        Assert.Equal("""{"m":{"ab":1,"A1":"x"}}""", form.Post([]).Parameters);
    }

    [Fact]
    public void A_renamed_key_keeps_its_value_and_its_place()
    {
        var form = TestForm.Open(Disks, """{"disks": {"a": {"size": 1.0}, "b": {"size": 2}, "c": {}}}""");
        Assert.Equal("""{"disks":{"a":{"size":1.0},"data/~ %":{"size":2},"c":{}}}""", form.Rename("/disks/b", "data/~ %").Parameters);
        Assert.Equal("""{"disks":{"a":{"size":1.0},"data/~ %":{"size":3},"c":{}}}""", form.Type("/disks/data~1~0 %/size", "3").Parameters);
    }

    [Fact]
    public void Keys_inside_and_outside_may_change_at_once_and_two_may_change_places()
    {
        var form = TestForm.Open(Disks, """{"disks": {"a": {"tags": {"x": "1", "y": "2"}}, "b": {}}}""");
        form.Post([
            (Key("/disks/a"), "b"), (Key("/disks/b"), "a"),
            (Key("/disks/a/tags/x"), "y"), (Key("/disks/a/tags/y"), "x"),
        ], ControlNames.Action(FormActions.Remove, JsonPointer.Parse("/disks/a/tags/y")));
        Assert.Equal("""{"disks":{"b":{"tags":{"y":"1"}},"a":{}}}""", form.Parameters);
    }

    [Fact]
    public void What_is_kept_beside_a_value_follows_its_key()
    {
        var form = TestForm.New(Disks).AddMember("/disks", "a").AddMember("/disks/a/tags", "x").Rename("/disks/a", "b");
        Assert.True(form["/disks/b/tags/x"].IsBlank);
        Assert.Equal("""{"disks":{"b":{}}}""", form.Parameters);
    }

    [Fact]
    public void A_name_that_is_taken_is_told_and_nothing_is_lost()
    {
        var form = TestForm.Open(Disks, """{"disks": {"a": {"size": 1}, "b": {}}}""").Rename("/disks/a", "b");
        Assert.Equal((FormCodes.NameTaken, "b"), (form.Said.Single().Code, form.Said.Single().Arguments["name"]));
        Assert.Equal("""{"disks":{"a":{"size":1},"b":{}}}""", form.Parameters);
        Assert.Equal(FormCodes.NameTaken, form.AddMember("/disks", "a").Said.Single().Code);
        Assert.Equal("""{"disks":{"a":{"size":1},"b":{}}}""", form.Parameters);
        Assert.Empty(form.Post([]).Said);
    }

    [Theory]
    [InlineData("""a/b""")]
    [InlineData("~1")]
    [InlineData("50%0041")]
    [InlineData("#:\"<>&'")]
    [InlineData("a\nb")]
    [InlineData("a\r\nb\r")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("\0\u0001")]
    [InlineData("key:x")]
    [InlineData("\u2028")]
    public void Any_key_survives(string key)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(key);
        var form = TestForm.Open(Disks, $"{{\"disks\":{{{json}:{{\"size\":1,{json}:\"v\"}}}}}}");
        var expected = FormStateJson.Write(System.Text.Json.JsonElement.Parse($"{{\"disks\":{{{json}:{{\"size\":2,{json}:\"v\"}}}}}}"));
        var size = JsonPointer.Root.Append("disks").Append(key).Append("size");
        Assert.Equal(expected, form.Post([]).Type(size.ToString(), "2").Parameters);
        Assert.Equal("""{"disks":{"new":{}}}""", form.Type(size.ToString(), string.Empty).Press(FormActions.Remove, size.Parent.Append(key).ToString()).Rename(size.Parent.ToString(), "new").Parameters);
    }

    [Fact]
    public void An_entry_of_any_shape_is_read_from_its_text()
    {
        Assert.Equal("""{"disks":{"a":{"size":1}}}""", TestForm.New(Disks).AddMember("/disks", "a", """{"size": 1}""").Parameters);
        Assert.Equal("""{"disks":{"a":"nonsense"}}""", TestForm.New(Disks).AddMember("/disks", "a", "nonsense").Parameters);
    }

    private static string Key(string pointer) => ControlNames.Key(JsonPointer.Parse(pointer));
}

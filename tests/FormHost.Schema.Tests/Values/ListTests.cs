using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

public sealed class ListTests
{
    private const string Ports = """{"properties": {"ports": {"type": "array", "items": {"type": "integer"}, "default": [22, 80, 443]}, "other": {"type": "string"}}}""";

    private const string Rules = """
        {"properties": {"rules": {"type": "array", "items": {"type": "object", "properties": {
          "name": {"type": "string"}, "kind": {"const": "nat"}, "tags": {"type": "array", "items": {"type": "string"}}}}}}}
        """;

    [Fact]
    public void Items_are_added_filled_in_moved_and_removed()
    {
        var form = TestForm.New(Ports).Add("/ports").Type("/ports/0", "1").Add("/ports").Type("/ports/1", "2").Add("/ports").Type("/ports/2", "3.0");
        Assert.Equal("""{"ports":[1,2,3.0]}""", form.Parameters);
        Assert.Equal("""{"ports":[1,3.0,2]}""", form.Press(FormActions.Up, "/ports/2").Parameters);
        Assert.Equal("""{"ports":[3.0,1,2]}""", form.Press(FormActions.Down, "/ports/0").Parameters);
        Assert.Equal("""{"ports":[3.0,2]}""", form.Press(FormActions.Remove, "/ports/1").Parameters);
        Assert.Equal("""{"ports":[3.0,2]}""", form.Press(FormActions.Up, "/ports/0").Press(FormActions.Down, "/ports/1").Parameters);
    }

    [Fact]
    public void An_item_that_was_added_and_not_filled_in_is_not_written()
    {
        var form = TestForm.New(Ports).Add("/ports").Add("/ports");
        Assert.Equal(2, form["/ports"].Fields.Length);
        Assert.Equal("{}", form.Parameters);
        Assert.Equal("""{"ports":[5]}""", form.Type("/ports/1", "5").Parameters);
        Assert.Equal("{}", form.Type("/ports/1", string.Empty).Parameters);
        Assert.Equal(2, form["/ports"].Fields.Length);
    }

    [Fact]
    public void A_list_whose_last_item_is_removed_is_not_set()
    {
        Assert.Equal("{}", TestForm.New(Ports).Add("/ports").Type("/ports/0", "1").Press(FormActions.Remove, "/ports/0").Parameters);
        Assert.Equal("{}", TestForm.Open(Ports, """{"ports": [1]}""").Press(FormActions.Remove, "/ports/0").Parameters);
        Assert.Equal("{}", TestForm.Open(Ports, """{"ports": [1]}""").Type("/ports/0", string.Empty).Parameters);
    }

    [Fact]
    public void An_empty_list_of_an_opened_document_survives()
    {
        var form = TestForm.Open(Ports, """{"ports": [], "other": ""}""");
        Assert.Equal("""{"ports":[],"other":""}""", form.Post([]).Parameters);
        Assert.Equal("""{"ports":[],"other":""}""", form.Add("/ports").Parameters);
        Assert.Equal("""{"ports":[],"other":""}""", form.Type("/ports/0", "4").Press(FormActions.Remove, "/ports/0").Parameters);
        Assert.Equal("""{"other":""}""", form.Press(FormActions.Reset, "/ports").Parameters);
    }

    [Fact]
    public void A_required_list_may_be_empty() =>
        Assert.Equal("""{"a":[]}""", TestForm.New("""{"properties": {"a": {"type": "array", "items": {}}}, "required": ["a"]}""").Add("/a").Press(FormActions.Remove, "/a/0").Parameters);

    [Fact]
    public void A_default_can_be_copied_to_start_from()
    {
        var form = TestForm.New(Ports).Press(FormActions.CopyDefault, "/ports");
        Assert.Equal("""{"ports":[22,80,443]}""", form.Parameters);
        Assert.Equal("""{"ports":[22,80,443,8080]}""", form.Add("/ports").Type("/ports/3", "8080").Parameters);
        Assert.Equal("{}", form.Press(FormActions.Reset, "/ports").Parameters);
    }

    [Fact]
    public void Many_lines_are_pasted_at_once_and_typed_by_the_schema()
    {
        Assert.Equal("""{"ports":[1,"x",2.0]}""", TestForm.New(Ports).Paste("/ports", "1\nx\n\n2.0\n").Parameters);
        Assert.Equal("""{"a":["b",0,"zz"]}""", TestForm.New("""{"properties": {"a": {"type": "array", "items": {"enum": [0, "b"]}}}}""").Paste("/a", "b\n0\nzz").Parameters);
        Assert.Equal("""{"a":[true,"maybe"]}""", TestForm.New("""{"properties": {"a": {"type": "array", "items": {"type": "boolean"}}}}""").Paste("/a", "true\nmaybe").Parameters);
    }

    [Fact]
    public void Adding_an_object_sets_it_with_its_constants_even_if_empty()
    {
        Assert.Equal("""{"rules":[{"kind":"nat"}]}""", TestForm.New(Rules).Add("/rules").Parameters);
        Assert.Equal("""{"a":[{}]}""", TestForm.New("""{"properties": {"a": {"type": "array", "items": {"type": "object", "properties": {"b": {}}}}}}""").Add("/a").Parameters);
        Assert.Equal("""{"a":[[]]}""", TestForm.New("""{"properties": {"a": {"type": "array", "items": {"type": "array"}}}}""").Add("/a").Parameters);
    }

    [Fact]
    public void A_copy_of_an_item_stands_behind_it_with_all_that_is_kept_beside_it()
    {
        var form = TestForm.New(Rules).Add("/rules").Type("/rules/0/name", "ssh").Add("/rules/0/tags").Press(FormActions.Duplicate, "/rules/0");
        Assert.Equal("""{"rules":[{"name":"ssh","kind":"nat"},{"name":"ssh","kind":"nat"}]}""", form.Parameters);
        Assert.True(form["/rules/1/tags/0"].IsBlank);
        Assert.Equal("""{"rules":[{"name":"ssh","kind":"nat"},{"name":"http","kind":"nat","tags":["x"]}]}""", form.Type("/rules/1/name", "http").Type("/rules/1/tags/0", "x").Parameters);
    }

    [Fact]
    public void Blanks_move_with_their_items_and_never_take_others_with_them()
    {
        var form = TestForm.Open(Rules, """{"rules": [{"name": "a", "tags": ["x"]}, {"name": "b", "tags": ["y", "z"]}]}""")
            .Add("/rules/0/tags").Type("/rules/1/tags/0", string.Empty);
        Assert.Equal("""{"rules":[{"name":"a","tags":["x"]},{"name":"b","tags":["z"]}]}""", form.Parameters);
        Assert.Equal("""{"rules":[{"name":"b","tags":["z"]},{"name":"a","tags":["x"]}]}""", form.Press(FormActions.Down, "/rules/0").Parameters);
        Assert.Equal("""{"rules":[{"name":"a","tags":["x"]}]}""", form.Press(FormActions.Remove, "/rules/0").Parameters);
    }

    [Fact]
    public void What_was_typed_in_the_same_post_as_a_button_is_kept()
    {
        var form = TestForm.New(Ports).Add("/ports");
        form.Post([(ControlNames.Value(JsonPointer.Parse("/ports/0")), "7"), (ControlNames.Value(JsonPointer.Parse("/other")), "x")], ControlNames.Action(FormActions.Add, JsonPointer.Parse("/ports")));
        Assert.Equal("""{"ports":[7],"other":"x"}""", form.Parameters);
        Assert.Equal(2, form["/ports"].Fields.Length);
    }

    [Fact]
    public void Items_of_a_tuple_keep_their_positions()
    {
        var form = TestForm.New("""{"properties": {"a": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": {"type": "boolean"}}}}""");
        Assert.Equal([FieldKind.Text, FieldKind.Integer], form["/a"].Fields.Select(item => item.Kind));
        Assert.Equal("""{"a":["x",5]}""", form.Type("/a/0", "x").Type("/a/1", "5").Parameters);
        Assert.Equal("""{"a":[null,5]}""", form.Type("/a/0", string.Empty).Parameters);
        Assert.Equal("""{"a":["y",5,true]}""", form.Type("/a/0", "y").Add("/a").Type("/a/2", "true").Parameters);
        Assert.Equal("{}", form.Press(FormActions.Remove, "/a/2").Type("/a/1", string.Empty).Type("/a/0", string.Empty).Parameters);
    }

    [Fact]
    public void Items_are_wrong_as_they_are()
    {
        var form = TestForm.Open(Ports, """{"ports": ["x", null, {"y": 1}, 1.50]}""");
        Assert.Equal([FieldKind.Integer, FieldKind.Integer, FieldKind.Json, FieldKind.Integer], form["/ports"].Fields.Select(item => item.Body!.Value));
        Assert.Equal("""{"ports":["x",null,{"y":1},1.50]}""", form.Post([]).Parameters);
        Assert.Equal("""{"ports":["x",null,8,1.50]}""", form.Type("/ports/2", "8").Parameters);
    }
}

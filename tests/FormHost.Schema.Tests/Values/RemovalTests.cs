using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

/// <summary>What was removed last can be had back, with all that was kept beside it, wherever it stands now.</summary>
public sealed class RemovalTests
{
    private const string Schema = """
        {"properties": {
          "name": {"type": "string"},
          "rules": {"type": "array", "items": {"type": "object", "properties": {"port": {"type": "integer"}, "tags": {"type": "array", "items": {"type": "string"}}},
            "oneOf": [{"title": "In", "properties": {"from": {"type": "string"}}}, {"title": "Out", "properties": {"to": {"type": "string"}}}]}},
          "disks": {"additionalProperties": {"type": "object", "properties": {"size": {"type": "number"}}}}}}
        """;

    private const string Rules = """{"rules":[{"port":1.0},{"port":2},{"port":3}]}""";

    [Theory]
    [InlineData("/rules/0")]
    [InlineData("/rules/1")]
    [InlineData("/rules/2")]
    public void An_item_comes_back_where_it_was(string place)
    {
        var form = TestForm.Open(Schema, Rules).Press(FormActions.Remove, place);
        Assert.Equal(2, form["/rules"].Fields.Length);
        Assert.Equal(Rules, form.Press(FormActions.Undo, "").Parameters);
        Assert.Equal(Rules, form.Press(FormActions.Undo, "").Parameters);
    }

    [Fact]
    public void The_only_item_comes_back_with_its_list() =>
        Assert.Equal("""{"rules":[{"port":7}]}""", TestForm.New(Schema).Add("/rules").Type("/rules/0/port", "7").Press(FormActions.Remove, "/rules/0").Press(FormActions.Undo, "").Parameters);

    [Fact]
    public void What_was_done_in_the_meantime_stays()
    {
        var form = TestForm.Open(Schema, Rules).Press(FormActions.Remove, "/rules/1").Type("/name", "x").Type("/rules/1/port", "30").Add("/rules");
        Assert.Equal("""{"rules":[{"port":1.0},{"port":2},{"port":30},{}],"name":"x"}""", form.Press(FormActions.Undo, "").Parameters);
    }

    [Fact]
    public void It_follows_what_is_moved_around_it()
    {
        var form = TestForm.Open(Schema, """{"rules":[{"port":1,"tags":["a","b"]},{"port":2}]}""")
            .Press(FormActions.Remove, "/rules/0/tags/0").Press(FormActions.Down, "/rules/0").Press(FormActions.Undo, "");
        Assert.Equal("""{"rules":[{"port":2},{"port":1,"tags":["a","b"]}]}""", form.Parameters);
    }

    [Fact]
    public void Variants_and_what_was_typed_in_the_other_ones_come_back_too()
    {
        var form = TestForm.New(Schema).Add("/rules").Choose("/rules/0", "In").Type("/rules/0/from", "a").Choose("/rules/0", "Out").Type("/rules/0/to", "b")
            .Press(FormActions.Remove, "/rules/0").Press(FormActions.Undo, "");
        Assert.Equal("""{"rules":[{"to":"b"}]}""", form.Parameters);
        Assert.Equal("Out", form["/rules/0"].Groups[0].Current!.Title);
        Assert.Equal("""{"rules":[{"from":"a"}]}""", form.Choose("/rules/0", "In").Parameters);
    }

    [Fact]
    public void An_entry_comes_back_in_its_order_and_in_its_map()
    {
        const string document = """{"disks":{"a":{"size":1.50},"b":{"size":2},"c":{}}}""";
        var form = TestForm.Open(Schema, document).Press(FormActions.Remove, "/disks/b");
        Assert.Equal("""{"disks":{"a":{"size":1.50},"c":{}}}""", form.Parameters);
        Assert.Equal(document, form.Press(FormActions.Undo, "").Parameters);
    }

    [Theory]
    [InlineData("/pair/0")]
    [InlineData("/pair/1")]
    public void A_position_of_a_tuple_that_was_cleared_is_filled_again(string place)
    {
        const string document = """{"pair":["h",80]}""";
        var form = TestForm.Open("""{"properties": {"pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]}}}""", document);
        Assert.NotEqual(document, form.Press(FormActions.Reset, place).Parameters);
        Assert.Equal(document, form.Press(FormActions.Undo, "").Parameters);
    }

    [Fact]
    public void A_reset_section_comes_back_whole()
    {
        var form = TestForm.Open(Schema, Rules).Press(FormActions.Reset, "/rules");
        Assert.Equal("{}", form.Parameters);
        Assert.Equal(Rules, form.Press(FormActions.Undo, "").Parameters);
    }

    [Fact]
    public void So_does_a_list_that_was_made_here()
    {
        var form = TestForm.New("""{"properties": {"l": {"type": "array", "items": {"type": "string"}}}}""").Add("/l").Type("/l/0", "a").Press(FormActions.Reset, "/l");
        Assert.Equal("{}", form.Parameters);
        Assert.Equal("""{"l":["a"]}""", form.Press(FormActions.Undo, "").Parameters);
    }

    [Fact]
    public void What_has_taken_its_place_can_be_had_back_in_turn()
    {
        var form = TestForm.Open(Schema, Rules).Press(FormActions.Reset, "/rules").Add("/rules").Type("/rules/0/port", "9").Press(FormActions.Undo, "");
        Assert.Equal(Rules, form.Parameters);
        Assert.Equal("""{"rules":[{"port":9}]}""", form.Press(FormActions.Undo, "").Parameters);
    }

    [Fact]
    public void With_an_empty_blank_removed_there_is_nothing_to_put_back()
    {
        var form = TestForm.Open("""{"properties": {"l": {"type": "array", "items": {"type": "string"}}}}""", """{"l":["a","b"]}""")
            .Press(FormActions.Remove, "/l/0").Add("/l").Press(FormActions.Remove, "/l/1").Press(FormActions.Undo, "");
        Assert.Equal("""{"l":["b"]}""", form.Parameters);
    }

    [Fact]
    public void With_its_section_gone_there_is_nothing_to_put_back()
    {
        var form = TestForm.Open(Schema, """{"rules":[{"tags":["a","b"]},{"port":2}]}""").Press(FormActions.Remove, "/rules/0/tags/0").Press(FormActions.Remove, "/rules/0");
        Assert.Equal("""{"rules":[{"tags":["b"]},{"port":2}]}""", form.Press(FormActions.Undo, "").Parameters);
    }
}

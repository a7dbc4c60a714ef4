using FormHost.Schema.Forms;
using FormHost.Schema.Tests.Forms;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Values;

public sealed class VariantTests
{
    private const string Radio = """
        {"properties": {"unit": {"type": "object", "properties": {"gain": {"type": "integer"}, "common": {"type": "string"}}, "oneOf": [
          {"title": "SDR", "properties": {"ru_type": {"const": "sdr"}, "dev": {"type": "integer"}, "name": {"type": "string"}}, "required": ["ru_type"]},
          {"title": "Sunwave", "properties": {"ru_type": {"const": "sunwave"}, "link": {"type": "string"}, "name": {"type": "string", "maxLength": 5}}, "required": ["ru_type"]}]}}}
        """;

    [Fact]
    public void Nothing_is_chosen_at_first_and_choosing_sets_the_constants()
    {
        var form = TestForm.New(Radio);
        Assert.True(form["/unit"] is { Kind: FieldKind.Variants, Body: FieldKind.Object });
        Assert.Equal(["SDR", "Sunwave"], form["/unit"].Groups.Single().Variants.Select(variant => variant.Title));
        Assert.Null(form["/unit"].Groups.Single().Chosen);
        Assert.Equal(["gain", "common"], form.NamesIn("/unit"));
        Assert.Equal("""{"unit":{"ru_type":"sdr"}}""", form.Choose("/unit", "SDR").Parameters);
        Assert.Equal(["gain", "common", "ru_type", "dev", "name"], form.NamesIn("/unit"));
        Assert.Equal("""{"unit":{"ru_type":"sdr","dev":2}}""", form.Type("/unit/dev", "2").Parameters);
    }

    [Fact]
    public void Each_branch_keeps_what_was_typed_in_it_and_only_the_chosen_one_is_written()
    {
        var form = TestForm.New(Radio).Choose("/unit", "SDR").Type("/unit/gain", "7").Type("/unit/dev", "2.0").Type("/unit/name", "one")
            .Choose("/unit", "Sunwave");
        Assert.Equal("""{"unit":{"gain":7,"ru_type":"sunwave","name":"one"}}""", form.Parameters);
        form.Type("/unit/link", "cpri").Type("/unit/name", "two").Type("/unit/common", "c").Choose("/unit", "SDR");
        Assert.Equal("""{"unit":{"gain":7,"common":"c","ru_type":"sdr","dev":2.0,"name":"one"}}""", form.Parameters);
        Assert.Equal("""{"unit":{"gain":7,"common":"c","ru_type":"sunwave","link":"cpri","name":"two"}}""", form.Choose("/unit", "Sunwave").Parameters);
        Assert.Equal("""{"unit":{"gain":7,"common":"c"}}""", form.Choose("/unit", null).Parameters);
        Assert.Equal("""{"unit":{"gain":7,"common":"c","ru_type":"sdr","dev":2.0,"name":"one"}}""", form.Choose("/unit", "SDR").Parameters);
    }

    [Fact]
    public void What_was_typed_in_the_post_that_chooses_stays_with_the_branch_that_is_left()
    {
        var form = TestForm.New(Radio).Choose("/unit", "SDR");
        var sunwave = ControlNames.Variant(form["/unit"].Pointer, form["/unit"].Groups[0].Key);
        form.Post([("/unit/dev", "9"), (sunwave, "1")]);
        Assert.Equal("""{"unit":{"ru_type":"sunwave"}}""", form.Parameters);
        Assert.Equal("""{"unit":{"ru_type":"sdr","dev":9}}""", form.Choose("/unit", "SDR").Parameters);
    }

    [Theory]
    [InlineData("""{"unit": {"ru_type": "sunwave", "dev": 5}}""", "Sunwave")]
    [InlineData("""{"unit": {"dev": "wrong", "ru_type": "sdr", "link": "x"}}""", "SDR")]
    [InlineData("""{"unit": {"ru_type": "other", "name": "longer than five"}}""", "SDR")]
    [InlineData("""{"unit": {}}""", null)]
    public void An_opened_document_shows_the_branch_that_it_fits(string document, string? title)
    {
        var form = TestForm.Open(Radio, document);
        Assert.Equal(title, form["/unit"].Groups.Single().Current?.Title);
        Assert.Equal(document.Replace(" ", string.Empty, StringComparison.Ordinal), form.Post([]).Parameters.Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void The_branch_never_jumps_by_itself()
    {
        var form = TestForm.Open(Radio, """{"unit": {"ru_type": "sdr", "link": "x"}}""");
        form.Press(FormActions.Reset, "/unit/ru_type").Type("/unit/dev", "no number");
        Assert.Equal("SDR", form["/unit"].Groups.Single().Current?.Title);
        Assert.Equal("""{"unit":{"link":"x","dev":"no number"}}""", form.Parameters);
    }

    [Fact]
    public void What_is_common_to_the_variants_and_was_taken_away_in_one_does_not_come_back_with_the_other()
    {
        var form = TestForm.Open(Radio, """{"unit": {"ru_type": "sdr", "gain": 7, "extra": 1}}""").Choose("/unit", "Sunwave");
        Assert.Equal(["gain", "common", "ru_type", "link", "name", "extra"], form.NamesIn("/unit"));
        form.Press(FormActions.Reset, "/unit/gain").Press(FormActions.Remove, "/unit/extra").Choose("/unit", "SDR");
        Assert.Equal("""{"unit":{"ru_type":"sdr"}}""", form.Parameters);
    }

    [Fact]
    public void Sections_of_the_same_name_are_each_variants_own()
    {
        var form = TestForm.New("""
            {"properties": {"zodb": {"type": "object", "oneOf": [
              {"title": "ZEO", "properties": {"type": {"const": "zeo"}, "server": {"type": "object", "properties": {"backup": {"type": "string"}}}, "port": {"type": "integer"}}},
              {"title": "NEO", "properties": {"type": {"const": "neo"}, "server": {"type": "object", "properties": {"partitions": {"type": "integer"}}}, "port": {"type": "string"}}}]}}}
            """).Choose("/zodb", "ZEO").Type("/zodb/server/backup", "/b").Type("/zodb/port", "1").Choose("/zodb", "NEO");
        Assert.Equal("""{"zodb":{"type":"neo"}}""", form.Parameters);
        Assert.Equal("""{"zodb":{"type":"zeo","server":{"backup":"/b"},"port":1}}""", form.Type("/zodb/server/partitions", "3").Choose("/zodb", "ZEO").Parameters);
    }

    [Fact]
    public void Of_branches_with_as_many_errors_the_one_that_knows_the_most_members_is_opened()
    {
        const string schema = """{"oneOf": [{"title": "Files", "properties": {"path": {"type": "string"}}}, {"title": "Web", "properties": {"url": {"type": "string"}, "port": {"type": "integer"}}}]}""";
        Assert.Equal("Web", TestForm.Open(schema, """{"url": "x"}""")[""].Groups[0].Current!.Title);
        Assert.Equal("Files", TestForm.Open(schema, """{"path": "x"}""")[""].Groups[0].Current!.Title);
        Assert.Equal("Files", TestForm.Open(schema, """{"path": "x", "url": 5}""")[""].Groups[0].Current!.Title);
    }

    [Fact]
    public void Setting_what_tells_the_variants_apart_chooses_the_one_that_it_names()
    {
        const string schema = """
            {"properties": {"mode": {"enum": ["a", "b", "c"]}}, "oneOf": [
              {"title": "A", "properties": {"mode": {"const": "a"}, "x": {"type": "string"}}}, {"title": "B", "properties": {"mode": {"const": "b"}, "y": {"type": "string"}}}]}
            """;
        var form = TestForm.New(schema).Pick("/mode", "b");
        Assert.Equal(["mode", "y"], form.NamesIn(""));
        Assert.Equal("""{"mode":"b"}""", form.Parameters);
        Assert.Null(TestForm.New(schema).Pick("/mode", "c")[""].Groups[0].Chosen);
    }

    [Fact]
    public void What_the_schema_does_not_know_comes_back_from_a_variant_of_another_kind()
    {
        const string schema = """{"properties": {"p": {"oneOf": [{"title": "Address", "type": "object", "properties": {"url": {}}}, {"title": "Text", "type": "string"}]}}}""";
        const string document = """{"p":{"url":"x","extra":true}}""";
        Assert.Equal(document, TestForm.Open(schema, document).Choose("/p", "Text").Choose("/p", "Address").Parameters);
    }

    [Fact]
    public void A_wrong_value_comes_back_with_its_variant()
    {
        const string schema = """{"properties": {"p": {"oneOf": [{"title": "Disk", "type": "object", "properties": {"path": {}}}, {"title": "Net", "type": "object", "properties": {"host": {}}}]}}}""";
        var form = TestForm.Open(schema, """{"p": "text"}""");
        var title = form["/p"].Groups[0].Current!.Title;
        form.Choose("/p", title is "Disk" ? "Net" : "Disk").Choose("/p", title);
        Assert.Equal("""{"p":"text"}""", form.Parameters);
    }

    [Fact]
    public void An_object_that_is_typed_as_json_or_added_as_a_whole_opens_the_variant_that_it_fits()
    {
        const string schema = """
            {"properties": {"p": {"oneOf": [{"title": "Disk", "type": "object", "properties": {"kind": {"const": "disk"}}}, {"title": "Net", "type": "object", "properties": {"kind": {"const": "net"}, "host": {}}}]}},
             "additionalProperties": {"$ref": "#/properties/p"}}
            """;
        var form = TestForm.Open(schema, """{"p": "text"}""").Type("/p", """{"kind": "net", "host": "h"}""");
        Assert.Equal("Net", form["/p"].Groups[0].Current!.Title);
        Assert.Equal("Net", form.AddMember("", "more", """{"kind": "net"}""")["/more"].Groups[0].Current!.Title);
    }

    [Fact]
    public void A_variant_of_one_value_sets_it() =>
        Assert.Equal("""{"u":"auto"}""", TestForm.New("""{"properties": {"u": {"oneOf": [{"title": "Auto", "enum": ["auto"]}, {"title": "Number", "type": "integer"}]}}}""").Choose("/u", "Auto").Parameters);

    [Fact]
    public void What_only_the_variants_describe_is_shown_once_one_is_chosen()
    {
        const string schema = """
            {"properties": {"type": {}, "server": {}, "name": {"type": "string"}}, "required": ["type"], "oneOf": [
              {"title": "ZEO", "properties": {"type": {"const": "zeo"}, "server": {"type": "object", "properties": {"port": {"type": "integer"}}}}},
              {"title": "NEO", "properties": {"type": {"const": "neo"}, "server": {"type": "string"}}}]}
            """;
        Assert.Equal(["name"], TestForm.New(schema).NamesIn(""));
        Assert.Equal(["type", "server", "name"], TestForm.New(schema).Choose("", "ZEO").NamesIn(""));
        Assert.Equal(["server", "name"], TestForm.Open(schema, """{"server": 5}""").Choose("", null).NamesIn(""));
    }

    [Fact]
    public void A_titled_constant_null_is_an_option_among_the_others()
    {
        var form = TestForm.New("""{"properties": {"a": {"oneOf": [{"const": 1, "title": "One"}, {"const": null, "title": "Nothing at all"}]}}}""");
        Assert.Equal(["One", "Nothing at all"], form["/a"].Options.Select(option => option.Title));
        Assert.Equal("""{"a":null}""", form.Pick("/a", "Nothing at all").Parameters);
    }

    [Fact]
    public void Kinds_of_value_without_titles_are_called_by_their_type() =>
        Assert.Equal(
            ["Text", "Object"],
            FormFixture.Field("""{"oneOf": [{"type": "string"}, {"type": "object", "properties": {"k": {}}}]}""").Groups[0].Variants.Select(variant => variant.Title));

    [Fact]
    public void A_chosen_branch_without_constants_is_an_empty_object()
    {
        var form = TestForm.New("""{"properties": {"trunk": {"oneOf": [{"title": "Off", "type": "object", "additionalProperties": false}, {"title": "On", "type": "object", "properties": {"addr": {"type": "string"}}}]}}}""");
        Assert.Equal("""{"trunk":{}}""", form.Choose("/trunk", "Off").Parameters);
        Assert.Equal("""{"trunk":{"addr":"x"}}""", form.Choose("/trunk", "On").Type("/trunk/addr", "x").Parameters);
        Assert.Equal("""{"trunk":{}}""", form.Type("/trunk/addr", string.Empty).Parameters);
        Assert.Equal("{}", form.Press(FormActions.Reset, "/trunk").Parameters);
        Assert.Null(form["/trunk"].Groups.Single().Chosen);
    }

    [Fact]
    public void Kinds_of_list_items_and_map_entries_are_chosen_each_for_itself()
    {
        var form = TestForm.New("""
            {"properties": {"zodb": {"type": "array", "items": {"type": "object", "required": ["type"], "properties": {"type": true, "name": {"type": "string"}},
              "oneOf": [{"title": "zeo", "properties": {"type": {"const": "zeo"}, "server": {"type": "string"}}}, {"title": "neo", "properties": {"type": {"const": "neo"}, "cluster": {"type": "integer"}}}]}}}}
            """).Add("/zodb").Add("/zodb");
        Assert.Equal("""{"zodb":[{},{}]}""", form.Parameters);
        form.Choose("/zodb/0", "zeo").Choose("/zodb/1", "neo").Type("/zodb/1/cluster", "3");
        Assert.Equal("""{"zodb":[{"type":"zeo"},{"type":"neo","cluster":3}]}""", form.Parameters);
        form.Press(FormActions.Up, "/zodb/1");
        Assert.Equal(["neo", "zeo"], form["/zodb"].Fields.Select(item => item.Groups.Single().Current!.Title));
        form.Press(FormActions.Duplicate, "/zodb/0").Choose("/zodb/1", "zeo");
        Assert.Equal("""{"zodb":[{"type":"neo","cluster":3},{"type":"zeo"},{"type":"zeo"}]}""", form.Parameters);
        Assert.Equal("""{"zodb":[{"type":"neo","cluster":3},{"type":"neo","cluster":3},{"type":"zeo"}]}""", form.Choose("/zodb/1", "neo").Parameters);
    }

    [Fact]
    public void Scalars_and_structures_of_a_list_of_types_are_variants()
    {
        var form = TestForm.New("""{"properties": {"a": {"type": ["string", "array", "object"], "items": {"type": "integer"}}}}""");
        Assert.Equal(["Text", "List", "Object"], form["/a"].Groups.Single().Variants.Select(variant => variant.Title));
        Assert.Equal("""{"a":"x"}""", form.Choose("/a", "Text").Type("/a", "x").Parameters);
        Assert.Equal("""{"a":[5]}""", form.Choose("/a", "List").Add("/a").Type("/a/0", "5").Parameters);
        Assert.Equal("""{"a":"x"}""", form.Choose("/a", "Text").Parameters);
        Assert.Equal("""{"a":[5]}""", form.Choose("/a", "List").Parameters);
        Assert.Equal("{}", form.Choose("/a", null).Parameters);
        Assert.Equal("List", TestForm.Open("""{"properties": {"a": {"type": ["string", "array"]}}}""", """{"a": []}""")["/a"].Groups.Single().Current?.Title);
    }

    [Fact]
    public void An_item_whose_kind_is_text_is_not_lost_while_it_is_empty()
    {
        var form = TestForm.New("""{"properties": {"a": {"type": "array", "items": {"type": ["string", "object"], "properties": {"b": {}}}}}}""").Add("/a").Choose("/a/0", "Text");
        Assert.Single(form["/a"].Fields);
        Assert.Equal("{}", form.Parameters);
        Assert.Equal("""{"a":["x"]}""", form.Type("/a/0", "x").Parameters);
        Assert.Equal("""{"a":[{}]}""", form.Choose("/a/0", "Object").Parameters);
        Assert.Equal("""{"a":["x"]}""", form.Choose("/a/0", "Text").Parameters);
    }

    [Fact]
    public void Blanks_of_a_branch_stay_with_it()
    {
        const string schema = """
            {"properties": {"a": {"oneOf": [{"title": "A", "properties": {"kind": {"const": "a"}, "list": {"type": "array", "items": {"type": "string"}}}},
              {"title": "B", "properties": {"kind": {"const": "b"}, "list": {"type": "array", "items": {"type": "string"}, "minItems": 1}, "free": {}}}]}}}
            """;
        var form = TestForm.New(schema).Choose("/a", "A").Add("/a/list").Choose("/a", "B").Press(FormActions.Remove, "/a/list/0").Add("/a/list").Type("/a/list/0", "kept");
        Assert.Equal("""{"a":{"kind":"b","list":["kept"]}}""", form.Parameters);
        Assert.Equal("""{"a":{"kind":"a"}}""", form.Choose("/a", "A").Parameters);
        Assert.True(form["/a/list/0"].IsBlank);
        Assert.Equal("""{"a":{"kind":"b","list":["kept"]}}""", form.Choose("/a", "B").Parameters);
    }

    [Fact]
    public void Choices_inside_a_branch_are_not_those_inside_another()
    {
        const string schema = """
            {"oneOf": [
              {"title": "Unit", "properties": {"t": {"const": "u"}}, "oneOf": [{"title": "U1", "properties": {"u": {"const": 1}}}, {"title": "U2", "properties": {"u": {"const": 2}, "x": {"type": "string"}}}]},
              {"title": "Cell", "properties": {"t": {"const": "c"}}, "oneOf": [{"title": "C1", "properties": {"c": {"const": 1}}}, {"title": "C2", "properties": {"c": {"const": 2}}}]}]}
            """;
        var form = TestForm.New(schema).Choose("", "Unit").Choose("", "U2").Type("/x", "typed").Choose("", "Cell");
        Assert.Equal("""{"t":"c"}""", form.Parameters);
        Assert.Equal([("Cell", 2), (null, 2)], form[""].Groups.Select(group => (group.Current?.Title, group.Variants.Length)));
        form.Choose("", "C1").Choose("", "Unit");
        Assert.Equal("""{"t":"u","u":2,"x":"typed"}""", form.Parameters);
        Assert.Equal(["Unit", "U2"], form[""].Groups.Select(group => group.Current?.Title));
        Assert.Equal("""{"t":"c","c":1}""", form.Choose("", "Cell").Parameters);
    }

    [Fact]
    public void Two_choices_at_one_place_do_not_disturb_each_other()
    {
        const string schema = """
            {"properties": {"a": {"type": "object", "allOf": [
              {"oneOf": [{"title": "A", "properties": {"a": {}}, "oneOf": [{"title": "A1", "properties": {"a1": {}}}, {"title": "A2", "properties": {"a2": {}}}]}, {"title": "B", "properties": {"b": {}}}]},
              {"oneOf": [{"title": "C", "properties": {"c": {}}}, {"title": "D", "properties": {"d": {}}}]}]}}}
            """;
        var form = TestForm.New(schema).Choose("/a", "D").Choose("/a", "A").Choose("/a", "A2").Type("/a/d", "1").Type("/a/a2", "2");
        Assert.Equal(["A", "A2", "D"], form["/a"].Groups.Select(group => group.Current?.Title));
        Assert.Equal("""{"a":{"a2":"2","d":"1"}}""", form.Parameters);
        Assert.Equal(["B", "D"], form.Choose("/a", "B")["/a"].Groups.Select(group => group.Current?.Title));
        Assert.Equal("""{"a":{"d":"1"}}""", form.Parameters);
        Assert.Equal("""{"a":{"a2":"2"}}""", form.Choose("/a", "A").Choose("/a", "C").Parameters);
    }

    [Fact]
    public void A_discriminator_may_be_an_enum_of_one()
    {
        var form = TestForm.New("""{"properties": {"a": {"oneOf": [{"properties": {"t": {"enum": ["x"]}}}, {"properties": {"t": {"enum": ["y"]}, "u": {}}}]}}}""");
        Assert.Equal(["x", "y"], form["/a"].Groups.Single().Variants.Select(variant => variant.Title));
        Assert.Equal("""{"a":{"t":"x"}}""", form.Choose("/a", "x").Parameters);
        Assert.Equal("""{"a":{"t":"y"}}""", form.Choose("/a", "y").Parameters);
    }

    [Fact]
    public void Parameters_that_no_branch_knows_go_along()
    {
        var form = TestForm.Open(Radio, """{"unit": {"mine": 1.0, "ru_type": "sdr"}}""").Choose("/unit", "Sunwave");
        Assert.Equal("""{"unit":{"mine":1.0,"ru_type":"sunwave"}}""", form.Parameters);
    }

    [Fact]
    public void Constants_of_a_nullable_choice_are_options_of_one_field()
    {
        var form = TestForm.New("""{"properties": {"a": {"oneOf": [{"const": 0, "title": "None"}, {"const": 5, "title": "Five", "description": "Often right"}, {"type": "null"}]}}}""");
        Assert.True(form["/a"] is { Kind: FieldKind.Choice, IsNullable: true });
        Assert.Equal([("None", null), ("Five", "Often right")], form["/a"].Options.Select(option => (option.Title, option.Description)));
        Assert.Equal("""{"a":0}""", form.Pick("/a", "None").Parameters);
        Assert.Equal("""{"a":null}""", form.Type("/a", ControlText.Null).Parameters);
    }

    [Fact]
    public void Branches_that_only_constrain_are_no_choice()
    {
        Assert.Empty(FormFixture.Field("""{"type": "object", "properties": {"a": {}, "b": {}}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}""").Groups);
        Assert.Empty(FormFixture.Field("""{"type": "object", "properties": {"a": {}}, "oneOf": [{"required": ["a"]}, {"enum": [{}]}]}""").Groups);
        Assert.True(FormFixture.Field("""{"anyOf": [{"type": "integer"}, {"type": "string", "pattern": "^x"}]}""") is { Groups.Length: 0, Kind: FieldKind.Text });
    }

    [Theory]
    [InlineData("""[{"title": "One", "properties": {"a": {}}}, {"title": "Two", "properties": {"b": {}}}]""", "One", "Two")]
    [InlineData("""[{"properties": {"v": {"const": 1}, "t": {"const": "x"}}}, {"properties": {"v": {"const": 1}, "t": {"const": "y"}}}]""", "x", "y")]
    [InlineData("""[{"title": "Same", "properties": {"a": {"title": "First"}}}, {"title": "Same", "properties": {"b": {}}}]""", "First", "b")]
    [InlineData("""[{"type": "number"}, {"const": "random"}]""", "Number", "random")]
    [InlineData("""[{"properties": {"a": {}}, "required": ["a"]}, {"properties": {"a": {"minLength": 1}}}]""", "Variant 1", "Variant 2")]
    public void Titles_are_the_schemas_own_or_tell_the_branches_apart(string branches, string first, string second) =>
        Assert.Equal([first, second], FormFixture.Field($"{{\"oneOf\":{branches}}}").Groups.Single().Variants.Select(variant => variant.Title));
}

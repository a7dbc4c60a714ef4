using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Tests.Forms;

/// <summary>What applies at a place, from all the schemas that speak of it.</summary>
public sealed class MergingTests
{
    private const string KvmLike = """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Parameters", "allOf": [{"$ref": "#/$defs/boot"}, {"$ref": "#/$defs/net"}],
         "$defs": {
           "boot": {"type": "object", "properties": {"image": {"type": "string"}, "size": {"type": "integer", "default": 5}}, "required": ["image"]},
           "net": {"properties": {"nat": {"type": "array"}, "image": {"title": "Image", "maxLength": 9}}}}}
        """;

    [Fact]
    public void A_schema_without_properties_of_its_own_has_those_of_its_allOf()
    {
        var root = FormFixture.Build(KvmLike).Root;
        Assert.Equal(["image", "size", "nat"], root.Fields.Select(field => field.Name));
        var image = root.Fields[0];
        Assert.True(image is { IsRequired: true, Label: "Image", Kind: FieldKind.Text });
        Assert.Equal("9", image.Schema.Constraints.MaxLength?.GetRawText());
        Assert.Equal("size", root.Fields[1].Label);
    }

    [Fact]
    public void Siblings_of_a_reference_are_nearer_than_what_it_leads_to()
    {
        var field = FormFixture.Build("""
            {"properties": {"a": {"$ref": "#/$defs/port", "title": "Near", "default": 2, "minimum": 5}},
             "$defs": {"port": {"type": "integer", "title": "Far", "description": "From afar", "default": 1, "minimum": 1, "maximum": 9}}}
            """).Root.Fields.Single();
        Assert.True(field is { Kind: FieldKind.Integer, Label: "Near", Schema.Description: "From afar" });
        Assert.Equal(("2", "5", "9"), (field.Schema.Default?.GetRawText(), field.Schema.Constraints.Minimum?.GetRawText(), field.Schema.Constraints.Maximum?.GetRawText()));
    }

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", false)]
    [InlineData("http://json-schema.org/draft-06/schema#", false)]
    [InlineData("http://json-schema.org/draft-07/schema#", false)]
    [InlineData("https://json-schema.org/draft/2019-09/schema", true)]
    [InlineData("https://json-schema.org/draft/2020-12/schema", true)]
    public void Up_to_draft_07_siblings_of_a_reference_only_annotate(string dialect, bool counts)
    {
        var field = FormFixture.Build($$"""
            {"$schema": "{{dialect}}", "properties": {"a": {"$ref": "#/definitions/b", "title": "Near", "default": 7, "enum": [1, 2] } },
             "definitions": {"b": {"type": "integer"} } }
            """).Root.Fields.Single();
        Assert.Equal(counts ? FieldKind.Choice : FieldKind.Integer, field.Kind);
        Assert.Equal("Near", field.Label);
        Assert.Equal("7", field.Schema.Default?.GetRawText());
    }

    [Fact]
    public void Draft_04_says_by_a_boolean_that_a_limit_is_excluded()
    {
        const string property = """{"minimum": 3, "exclusiveMinimum": true}""";
        var draft4 = FormFixture.Build($"{{\"$schema\":\"http://json-schema.org/draft-04/schema#\",\"properties\":{{\"a\":{property}}}}}").Root.Fields.Single();
        Assert.Null(draft4.Schema.Constraints.Minimum);
        Assert.Equal("3", draft4.Schema.Constraints.ExclusiveMinimum?.GetRawText());
        var latest = FormFixture.Field(property);
        Assert.Equal("3", latest.Schema.Constraints.Minimum?.GetRawText());
        Assert.Null(latest.Schema.Constraints.ExclusiveMinimum);
    }

    [Fact]
    public void Of_two_limits_the_tighter_one_holds_however_many_digits_they_have()
    {
        var field = FormFixture.Field("""{"type": "integer", "maximum": 12345678901234567891, "allOf": [{"maximum": 12345678901234567890}, {"maximum": 1e400}, {"minimum": -1e400}]}""");
        Assert.Equal("12345678901234567890", field.Schema.Constraints.Maximum?.GetRawText());
    }

    [Fact]
    public void Enums_that_apply_together_are_intersected()
    {
        var field = FormFixture.Field("""{"enum": ["a", "b", "c"], "allOf": [{"enum": ["c", "b"]}]}""");
        Assert.Equal(["b", "c"], field.Options.Select(option => option.Title));
    }

    [Theory]
    [InlineData("""{"title": "T", "enum": ["a"], "allOf": [{"enum": ["b"]}]}""", "enum", "/properties/a/allOf/0")]
    [InlineData("""{"title": "T", "const": 1, "allOf": [{"const": 2}]}""", "const", "/properties/a/allOf/0")]
    [InlineData("""{"title": "T", "const": 1, "enum": [2]}""", "const", "/properties/a")]
    [InlineData("""{"title": "T", "type": "string", "allOf": [{"type": "integer"}]}""", "type", "/properties/a/allOf/0")]
    public void Schemas_that_exclude_each_other_are_told_with_their_place(string schema, string keyword, string pointer)
    {
        var said = Assert.Single(FormFixture.Build(FormFixture.WithProperty(schema)).Diagnostics);
        Assert.Equal((FormCodes.Conflict, keyword, "T"), (said.Code, said.Keyword, said.Arguments["field"]));
        Assert.Equal((pointer, "/a"), (said.SchemaPointer.ToString(), said.InstancePointer.ToString()));
        Assert.NotNull(said.Document);
    }

    [Fact]
    public void A_member_has_what_its_name_and_all_its_patterns_say()
    {
        var root = FormFixture.Build(
            """{"properties": {"ab": {"title": "T"}}, "patternProperties": {"^a": {"type": "integer"}, "b$": {"maximum": 9}}, "additionalProperties": {"type": "boolean"}}""",
            """{"ab": 1, "other": true, "axe": 3}""").Root;
        Assert.Equal(["ab", "other", "axe"], root.Fields.Select(field => field.Name));
        Assert.True(root.Fields[0] is { Kind: FieldKind.Integer, Role: FieldRole.Property, Label: "T" });
        Assert.Equal("9", root.Fields[0].Schema.Constraints.Maximum?.GetRawText());
        Assert.True(root.Fields[1] is { Kind: FieldKind.Boolean, Role: FieldRole.Entry });
        Assert.True(root.Fields[2] is { Kind: FieldKind.Integer, Role: FieldRole.Entry });
    }

    [Fact]
    public void UnevaluatedProperties_speak_of_what_no_other_keyword_knows()
    {
        var root = FormFixture.Build("""{"allOf": [{"properties": {"a": {"type": "string"}}}], "unevaluatedProperties": {"type": "integer"}}""", """{"b": 1, "a": "x"}""").Root;
        Assert.Equal([(FieldKind.Text, "a"), (FieldKind.Integer, "b")], root.Fields.Select(field => (field.Kind, field.Name)));
    }

    [Fact]
    public void Items_of_draft_07_by_position_are_a_tuple_with_additional_ones()
    {
        var field = FormFixture.Build(
            """{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"a": {"type": "array", "items": [{"type": "string"}, {"type": "boolean"}], "additionalItems": {"type": "integer"}}}}""",
            """{"a": ["x", true, 5]}""").Root.Fields.Single();
        Assert.Equal(FieldKind.Tuple, field.Kind);
        Assert.Equal([FieldKind.Text, FieldKind.Boolean, FieldKind.Integer], field.Fields.Select(item => item.Kind));
    }

    [Fact]
    public void Newlines_of_descriptions_and_texts_that_look_like_markup_stay()
    {
        var field = FormFixture.Field("""{"title": "<b>T</b>", "description": "one\ntwo <script>"}""");
        Assert.Equal(("<b>T</b>", "one\ntwo <script>"), (field.Title, field.Schema.Description));
    }

    [Fact]
    public void Annotations_are_read_wherever_they_stand()
    {
        var field = FormFixture.Field("""{"allOf": [{"deprecated": true}, {"readOnly": true, "examples": [1, 2]}]}""");
        Assert.True(field.Schema is { IsDeprecated: true, IsReadOnly: true, Examples.Length: 2 });
    }
}

using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class TextFieldTests
{
    [Fact]
    public void Title_and_parameter_name_are_both_shown()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string", "title": "Host name" }""");
        Assert.Equal("Host name a", form.LabelOf("Host name"));
        Assert.Equal("/a", form.Labelled("Host name").GetAttribute("name"));
    }

    [Fact]
    public void Without_a_title_the_name_is_the_label()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string" }""");
        Assert.Equal("a", form.LabelOf("a"));
        Assert.Equal("text", form.Labelled("a").GetAttribute("type"));
    }

    [Fact]
    public void Description_default_limits_and_examples_are_read_out_with_it()
    {
        using var form = DrawnForm.OfProperty("""
            { "type": "string", "title": "A", "description": "First line.\nSecond line.", "default": "x", "minLength": 2, "maxLength": 8, "pattern": "^x", "examples": ["xy", "xyz"] }
            """);
        var control = form.Labelled("A");
        Assert.Equal("First line. Second line. | Default: x At least 2 characters At most 8 characters Pattern: ^x Example: xy, xyz", form.Described(control));
        Assert.Contains("First line.\nSecond line.", form.All(".hint")[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(string.Empty, control.GetAttribute("value"));
    }

    [Theory]
    [InlineData("\"\"", "Default: (empty)")]
    [InlineData("null", "")]
    [InlineData("2", "Default: 2")]
    public void A_default_is_shown_as_it_is_and_null_is_none(string given, string shown)
    {
        using var form = DrawnForm.OfProperty($$"""{ "type": "string", "default": {{given}} }""");
        Assert.Equal(shown, form.Described(form.Labelled("a")));
    }

    [Fact]
    public void What_is_required_is_marked_and_told_once_it_is_checked()
    {
        const string Schema = """{ "required": ["a"], "properties": { "a": { "type": "string", "title": "A" } } }""";
        using var form = DrawnForm.Of(Schema);
        Assert.Equal("A required a", form.LabelOf("A"));
        Assert.Equal("true", form.Labelled("A").GetAttribute("aria-required"));
        Assert.False(form.Labelled("A").HasAttribute("required"));
        Assert.Equal(string.Empty, form.Described(form.Labelled("A")));

        using var later = DrawnForm.Of(Schema, change: DrawnForm.Checked);
        Assert.StartsWith("Error: ", later.Described(later.Labelled("A")), StringComparison.Ordinal);
        Assert.Equal("true", later.Labelled("A").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void A_set_value_stands_in_it_and_can_be_reset()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string", "title": "A", "default": "x" }""", "\" <b>&quot; \"");
        Assert.Equal(" <b>&quot; ", form.Labelled("A").GetAttribute("value"));
        Assert.Equal("reset:/a", form.Posts("Reset to default: A"));
    }

    [Fact]
    public void A_value_with_a_line_break_gets_several_lines_and_keeps_its_first_one()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string" }""", "\"\\none\\ntwo\"");
        var control = form.Labelled("a");
        Assert.Equal("TEXTAREA", control.TagName);
        Assert.Equal("\none\ntwo", control.TextContent);
    }

    [Theory]
    [InlineData("uri", "url")]
    [InlineData("email", "email")]
    [InlineData("hostname", null)]
    public void The_keyboard_of_a_phone_fits(string format, string? mode)
    {
        using var form = DrawnForm.OfProperty($$"""{ "type": "string", "format": "{{format}}" }""");
        Assert.Equal(mode, form.Labelled("a").GetAttribute("inputmode"));
    }

    [Fact]
    public void Deprecated_and_read_only_are_respected()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string", "title": "A", "deprecated": true, "readOnly": true }""", "\"kept\"");
        Assert.Equal("A deprecated a", form.LabelOf("A"));
        Assert.True(form.Labelled("A").HasAttribute("readonly"));
        Assert.Equal("kept", form.Labelled("A").GetAttribute("value"));
    }

    [Theory]
    [InlineData("\"\"", "(empty)")]
    [InlineData("null", "null")]
    public void What_is_empty_on_purpose_says_so(string value, string shown)
    {
        using var form = DrawnForm.OfProperty("""{ "type": ["string", "null"] }""", value);
        Assert.Equal(string.Empty, form.Labelled("a").GetAttribute("value"));
        Assert.Equal(shown, DrawnForm.Text(Assert.Single(form.All(".actions .tag"))));
        Assert.Contains("Reset: a", form.Buttons);
    }

    [Fact]
    public void Null_can_be_chosen_where_it_is_allowed()
    {
        using var form = DrawnForm.OfProperty("""{ "type": ["string", "null"], "title": "A" }""");
        Assert.Equal("null:/a", form.Posts("Set to null: A"));
    }

    [Fact]
    public void Names_and_places_of_any_text_give_working_labels()
    {
        using var form = DrawnForm.Of("""{ "properties": { "a b/c~\"é'<.:": { "type": "string", "description": "Hint" }, "a b": { "type": "string" } } }""");
        Assert.Equal("/a b~1c~0\"é'<.:", form.Labelled("a b/c~\"é'<.:").GetAttribute("name"));
        Assert.Equal("Hint", form.Described(form.Labelled("a b/c~\"é'<.:")));
        Assert.Equal("/a b", form.Labelled("a b").GetAttribute("name"));
    }
}

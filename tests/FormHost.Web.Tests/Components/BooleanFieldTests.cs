using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class BooleanFieldTests
{
    [Theory]
    [InlineData("""{ "type": "boolean" }""", "Not set")]
    [InlineData("""{ "type": "boolean", "default": true }""", "Not set (default: yes)")]
    [InlineData("""{ "type": "boolean", "default": false }""", "Not set (default: no)")]
    [InlineData("""{ "type": "boolean", "default": null }""", "Not set")]
    [InlineData("""{ "type": "boolean", "default": "yes please" }""", "Not set (default: yes please)")]
    public void Its_third_state_says_what_the_default_is(string schema, string unset)
    {
        using var form = DrawnForm.OfProperty(schema);
        Assert.Equal([$"{unset}=*", "Yes=true", "No=false"], DrawnForm.OptionsOf(form.Labelled("a")));
    }

    [Theory]
    [InlineData("true", "Yes=true*", "No=false")]
    [InlineData("false", "Yes=true", "No=false*")]
    public void A_set_value_is_chosen(string value, string yes, string no)
    {
        using var form = DrawnForm.OfProperty("""{ "type": "boolean", "default": true }""", value);
        Assert.Equal(["Not set (default: yes)=", yes, no], DrawnForm.OptionsOf(form.Labelled("a")));
        Assert.Equal("reset:/a", form.Posts("Reset to default: a"));
    }

    [Fact]
    public void Where_it_is_required_the_unset_choice_asks()
    {
        using var form = DrawnForm.Of("""{ "required": ["a"], "properties": { "a": { "type": "boolean" } } }""");
        Assert.Equal("Choose…=*", DrawnForm.OptionsOf(form.Labelled("a")).First());
    }

    [Fact]
    public void Hint_and_error_belong_to_the_group()
    {
        using var form = DrawnForm.Of(
            """{ "required": ["a"], "properties": { "a": { "type": "boolean", "description": "A hint." } } }""", change: DrawnForm.Checked);
        var group = form.Labelled("a");
        Assert.Equal("FIELDSET", group.TagName);
        Assert.StartsWith("A hint. | Error: ", form.Described(group), StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_value_can_be_kept()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "boolean" }""", "\"True\"");
        Assert.Contains("True (not offered by the schema)=present*", DrawnForm.OptionsOf(form.Labelled("a")));
    }

    [Fact]
    public void Null_is_a_choice_where_it_is_allowed()
    {
        using var form = DrawnForm.OfProperty("""{ "type": ["boolean", "null"] }""", "null");
        Assert.Equal(["Not set=", "Yes=true", "No=false", "null=null*"], DrawnForm.OptionsOf(form.Labelled("a")));
    }
}

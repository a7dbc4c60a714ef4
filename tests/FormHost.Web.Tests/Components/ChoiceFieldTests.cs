using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class ChoiceFieldTests
{
    [Fact]
    public void Up_to_four_are_radio_buttons_and_none_is_preselected()
    {
        using var form = DrawnForm.OfProperty("""{ "enum": [0, "0", "", null] , "default": 0 }""");
        var group = form.Labelled("a");
        Assert.Equal(["Not set=*", "0=0", "0=1", "(empty)=2", "null=3"], DrawnForm.OptionsOf(group));
        Assert.Equal("Default: 0", form.Described(group));
    }

    [Fact]
    public void More_are_a_list()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string", "title": "A", "enum": ["a", "b", "c", "d", "e"] }""", "\"c\"");
        var list = form.Labelled("A");
        Assert.Equal("SELECT", list.TagName);
        Assert.Equal(["Not set=", "a=0", "b=1", "c=2*", "d=3", "e=4"], DrawnForm.OptionsOf(list));
    }

    [Fact]
    public void Where_it_is_required_the_unset_choice_asks()
    {
        using var form = DrawnForm.Of("""{ "required": ["a"], "properties": { "a": { "enum": ["x", "y"], "default": "x" } } }""");
        Assert.Equal(["Choose…=*", "x=0", "y=1"], DrawnForm.OptionsOf(form.Labelled("a")));
    }

    [Theory]
    [InlineData("""["x", "y"]""")]
    [InlineData("""["v", "w", "x", "y", "zz"]""")]
    public void A_value_that_is_not_offered_can_be_kept_and_is_wrong(string offered)
    {
        using var form = DrawnForm.OfProperty($$"""{ "enum": {{offered}} }""", "\"z\"");
        Assert.Contains("z (not offered by the schema)=present*", DrawnForm.OptionsOf(form.Labelled("a")));
        Assert.Contains("Error: ", form.Described(form.Labelled("a")), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_of_alternatives_are_shown_with_their_descriptions()
    {
        using var form = DrawnForm.OfProperty("""
            { "oneOf": [ { "const": "s", "title": "Small", "description": "For tests." }, { "const": "l", "title": "Large" } ] }
            """);
        Assert.Equal(["Not set=*", "Small For tests.=0", "Large=1"], DrawnForm.OptionsOf(form.Labelled("a")));
    }

    [Fact]
    public void A_constant_is_shown_with_a_choice_to_set_it()
    {
        using var form = DrawnForm.OfProperty("""{ "title": "Version", "const": "v2" }""");
        Assert.Equal(["Not set=*", "v2=0"], DrawnForm.OptionsOf(form.Labelled("Version")));
    }
}

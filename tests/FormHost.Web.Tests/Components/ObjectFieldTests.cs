using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class ObjectFieldTests
{
    private const string Schema = """
        { "type": "object", "title": "Address", "description": "A hint.", "required": ["host"],
          "properties": { "host": { "title": "Host", "type": "string" }, "port": { "title": "Port", "type": "integer" } } }
        """;

    [Fact]
    public void An_optional_one_is_folded_and_says_that_nothing_is_set()
    {
        using var form = DrawnForm.OfProperty(Schema);
        var section = form.Labelled("Address");
        Assert.Equal("DETAILS", section.TagName);
        Assert.False(section.HasAttribute("open"));
        Assert.Equal("Address a not set", form.LabelOf("Address"));
        Assert.Equal("add:/a", form.Posts("Set Address, even if empty"));
    }

    [Fact]
    public void One_that_is_set_is_open_and_counts_what_is_set_and_wrong()
    {
        using var form = DrawnForm.OfProperty(Schema, """{ "host": "x", "port": "many" }""");
        Assert.True(form.Labelled("Address").HasAttribute("open"));
        Assert.Equal("Address a 1 problem, 2 set", form.LabelOf("Address"));
        Assert.Equal("/a/host", form.Labelled("Host").GetAttribute("name"));
        Assert.Equal("reset:/a", form.Posts("Reset Address"));
    }

    [Fact]
    public void A_required_one_is_open()
    {
        using var form = DrawnForm.Of($$"""{ "required": ["a"], "properties": { "a": {{Schema}} } }""");
        Assert.True(form.Labelled("Address").HasAttribute("open"));
    }

    [Fact]
    public void Members_that_the_schema_does_not_know_have_fields_with_their_names()
    {
        using var form = DrawnForm.OfProperty(Schema, """{ "host": "x", "extra": 1.0 }""");
        Assert.Equal("1.0", form.Labelled("extra").GetAttribute("value"));
        Assert.Equal("extra", form.Labelled("Name of extra").GetAttribute("value"));
        Assert.Equal("key:/a/extra", form.Labelled("Name of extra").GetAttribute("name"));
        Assert.Equal("remove:/a/extra", form.Posts("Remove extra"));
        Assert.Equal("other:/a", form.Posts("Add a parameter that is not listed to Address"));
    }

    [Fact]
    public void A_parameter_that_is_not_listed_is_named_once_it_was_asked_for()
    {
        using var form = DrawnForm.OfProperty(Schema, change: state => state with { Adding = state.Adding.Add("/a") });
        Assert.Equal("new:/a", form.Labelled("Name of a further parameter of Address").GetAttribute("name"));
        Assert.Equal("member:/a", form.Posts("Add a parameter to Address"));
    }

    [Fact]
    public void Values_are_texts_where_it_is_read_only_and_what_is_not_set_is_left_out()
    {
        using var form = DrawnForm.Of("""
            { "properties": { "yes": { "title": "Yes?", "type": "boolean" }, "kind": { "title": "Kind", "oneOf": [{ "const": 1, "title": "One" }, { "const": 2 }] }, "text": { "title": "Text", "type": "string" },
              "list": { "title": "List", "type": "array", "items": { "type": "object", "properties": { "n": { "title": "N", "type": "number" }, "m": { "title": "M" } } } }, "unset": { "title": "Unset" } } }
            """, """{ "yes": false, "kind": 1, "text": "", "list": [{ "n": 1.50 }] }""", isReadOnly: true);
        Assert.Equal(["No", "One", "(empty)", "1.50"], form.All(".shown").Select(DrawnForm.Text));
        Assert.Equal(["Yes?", "Kind", "Text", "List", "N"], form.All(".title").Select(DrawnForm.Text).Distinct());
    }

    [Fact]
    public void Nothing_can_be_changed_where_it_is_read_only()
    {
        using var form = DrawnForm.Of($$"""{ "properties": { "a": {{Schema}}, "b": { "type": "boolean" }, "c": { "enum": [1,2,3,4,5] } } }""", """{ "a": { "host": "x", "extra": 1 } }""", isReadOnly: true);
        Assert.Empty(form.Buttons);
        Assert.Empty(form.All("input, select, textarea"));
        Assert.Equal("x", DrawnForm.Text(form.All(".shown")[0]));
    }
}

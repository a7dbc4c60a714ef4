using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class JsonFieldTests
{
    [Fact]
    public void Where_the_schema_says_nothing_text_can_be_switched_to_json()
    {
        using var form = DrawnForm.OfProperty("""{ "title": "A" }""");
        Assert.Equal("INPUT", form.Labelled("A").TagName);
        Assert.Equal("json:/a", form.Posts("Edit as JSON: A"));

        using var json = DrawnForm.OfProperty("""{ "title": "A" }""", change: state => state with { AsJson = state.AsJson.Add("/a") });
        Assert.Equal("TEXTAREA", json.Labelled("A").TagName);
        Assert.Equal("text:/a", json.Posts("Edit as text: A"));
    }

    [Fact]
    public void A_value_is_shown_indented_with_its_digits()
    {
        using var form = DrawnForm.OfProperty("""{ "title": "A" }""", """[1.0,{"b":1e21}]""");
        Assert.Equal("[\n    1.0,\n    {\n        \"b\": 1e21\n    }\n]", form.Labelled("A").TextContent);
    }

    [Fact]
    public void Text_that_is_no_json_stays_and_is_told()
    {
        using var form = DrawnForm.OfProperty("""{ "title": "A" }""", "\"{ broken\"", state => state with { Unparsed = state.Unparsed.Add("/a") });
        Assert.Equal("{ broken", form.Labelled("A").TextContent);
        Assert.StartsWith("Error: ", form.Described(form.Labelled("A")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "title": "A", "$ref": "#/$defs/absent" }""")]
    [InlineData("""{ "title": "A", "type": "text" }""")]
    public void What_cannot_be_understood_costs_its_own_field_only(string schema)
    {
        using var form = DrawnForm.Of($$"""{ "properties": { "a": {{schema}}, "b": { "title": "B", "type": "integer" } } }""");
        Assert.NotNull(form.Labelled("A"));
        Assert.Equal("INPUT", form.Labelled("B").TagName);
    }
}

using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class SecretFieldTests
{
    [Theory]
    [InlineData("""{ "type": "string", "title": "A", "format": "password" }""")]
    [InlineData("""{ "type": "string", "title": "A", "writeOnly": true }""")]
    public void It_is_masked_and_a_button_that_names_it_shows_it(string schema)
    {
        using var form = DrawnForm.OfProperty(schema, "\"horse\"");
        var control = form.Labelled("A");
        Assert.Equal("password", control.GetAttribute("type"));
        Assert.Equal("off", control.GetAttribute("autocomplete"));
        Assert.Equal("show:/a", form.Posts("Show A"));

        using var shown = DrawnForm.OfProperty(schema, "\"horse\"", state => state with { Revealed = state.Revealed.Add("/a") });
        Assert.Equal("text", shown.Labelled("A").GetAttribute("type"));
        Assert.Equal("hide:/a", shown.Posts("Hide A"));
    }

    [Fact]
    public void One_of_several_lines_is_masked_and_keeps_them()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string", "title": "Private key" }""", "\"one\\ntwo\\n\"");
        var control = form.Labelled("Private key");
        Assert.Equal("TEXTAREA", control.TagName);
        Assert.Contains("masked", control.ClassList);
        Assert.Equal("one\ntwo\n", control.TextContent);
    }

    [Fact]
    public void Hint_and_error_are_read_out_with_it()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string", "format": "password", "description": "A hint.", "minLength": 12 }""", "\"horse\"");
        var told = form.Described(form.Labelled("a"));
        Assert.StartsWith("A hint. | At least 12 characters | Error: ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("horse", told, StringComparison.Ordinal);
        Assert.Equal("true", form.Labelled("a").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void A_choice_is_no_secret()
    {
        using var form = DrawnForm.OfProperty("""{ "title": "Password policy", "enum": ["weak", "strong"] }""");
        Assert.Equal("FIELDSET", form.Labelled("Password policy").TagName);
    }
}

using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class MapFieldTests
{
    private const string Schema = """
        { "type": "object", "title": "Machines", "patternProperties": { "^vm-[0-9]+$": { "title": "Machine", "type": "object", "properties": { "ram": { "title": "Memory", "type": "integer" } } } }, "additionalProperties": false }
        """;

    [Fact]
    public void A_new_entry_asks_for_its_key_and_tells_the_pattern()
    {
        using var form = DrawnForm.OfProperty(Schema);
        var key = form.Labelled("Key of a new entry of Machines");
        Assert.Equal("new:/a", key.GetAttribute("name"));
        Assert.Equal("Pattern: ^vm-[0-9]+$", form.Described(key));
        Assert.Equal("member:/a", form.Posts("Add entry to Machines"));
    }

    [Fact]
    public void Each_entry_has_its_key_its_fields_and_a_button_that_removes_it()
    {
        using var form = DrawnForm.OfProperty(Schema, """{ "vm-1": { "ram": 2 }, "vm-2": {} }""");
        Assert.Equal("vm-1", form.Labelled("Key of vm-1").GetAttribute("value"));
        Assert.Equal("key:/a/vm-2", form.Labelled("Key of vm-2").GetAttribute("name"));
        Assert.Equal(["/a/vm-1/ram", "/a/vm-2/ram"], form.All("input[name$='/ram']").Select(control => control.GetAttribute("name")));
        Assert.Contains(form.All("button[value='remove:/a/vm-1']"), button => DrawnForm.Text(button).StartsWith("Remove ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_against_the_pattern_is_kept_and_told()
    {
        using var form = DrawnForm.OfProperty(Schema, """{ "other": 1 }""");
        Assert.Equal("1", form.Labelled("other").GetAttribute("value"));
        Assert.Contains(form.All(".error"), error => error.TextContent.Contains("other", StringComparison.Ordinal));
    }
}

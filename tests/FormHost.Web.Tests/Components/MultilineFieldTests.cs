using FormHost.Web.Tests.Components.Support;

namespace FormHost.Web.Tests.Components;

public sealed class MultilineFieldTests
{
    [Theory]
    [InlineData("one\\ntwo", "one\ntwo")]
    [InlineData("\\n\\nafter two breaks", "\n\nafter two breaks")]
    [InlineData("trailing \\n", "trailing \n")]
    public void Every_line_break_is_kept(string json, string text)
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string", "title": "A", "textarea": true }""", $"\"{json}\"");
        var control = form.Labelled("A");
        Assert.Equal("TEXTAREA", control.TagName);
        Assert.Equal(text, control.TextContent);
    }

    [Fact]
    public void It_has_room_for_what_stands_in_it_up_to_a_limit()
    {
        using var form = DrawnForm.OfProperty("""{ "type": "string", "textarea": true }""", $"\"{string.Concat(Enumerable.Repeat("line\\n", 100))}\"");
        Assert.InRange(int.Parse(form.Labelled("a").GetAttribute("rows")!, System.Globalization.CultureInfo.InvariantCulture), 8, 40);
    }
}

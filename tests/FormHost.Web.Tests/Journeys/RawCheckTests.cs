using FormHost.Web.Tests.Api.Support;
using FormHost.Web.Tests.Journeys.Support;

namespace FormHost.Web.Tests.Journeys;

/// <summary>The raw view's check looks at everything, says where, and says when all is well.</summary>
public sealed class RawCheckTests
{
    private const string Schema = """{ "properties": { "size": { "title": "Size", "type": "integer", "minimum": 10 } }, "required": ["size"], "additionalProperties": false }""";
    private static readonly string Form = $"/form?url={Uri.EscapeDataString(MemoryRelease.Url)}&tab=raw";

    [Theory]
    [InlineData("<instance>\n<parameter id=\"_\">{}</instance>", "line 2")]
    [InlineData("<instance>\n<parameter id=\"_\">{\"size\": 10, }</parameter></instance>", "line 2, column 32")]
    [InlineData("<instance><parameter id=\"_\">[1]</parameter></instance>", "must be a JSON object")]
    [InlineData("<instance><parameter id=\"size\">10</parameter></instance>", "written as xml")]
    [InlineData("<instance><parameter id=\"_\">\u0001</parameter></instance>", "U+0001")]
    [InlineData("<instance><parameter id=\"_\">{\"size\": 3}</parameter></instance>", "/size")]
    [InlineData("<instance><parameter id=\"_\">{\"size\": 10, \"foo\": 1}</parameter></instance>", "/foo")]
    [InlineData("<instance/>", "Size is required")]
    public async Task An_error_is_told_with_its_place_until_it_is_mended(string xml, string told)
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = await CheckedAsync(host, xml);
        for (var times = 0; times < 2; times++)
        {
            Assert.Contains(told, visitor.Page.QuerySelector("#raw-errors .problem")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("1 problem", visitor.Page.GetElementById("status")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("true", visitor.Page.GetElementById("raw")!.GetAttribute("aria-invalid"));
            await visitor.PressAsync("check");
        }

        visitor.Fill("_xml", "<instance><parameter id=\"_\">{\"size\": 10}</parameter></instance>");
        await visitor.PressAsync("check");
        Assert.Equal("No problems found.", visitor.Page.GetElementById("raw-errors")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_root_of_another_name_is_no_silence()
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"));
        var visitor = await CheckedAsync(host, "<foo/>");
        Assert.Contains("“foo”", visitor.Page.GetElementById("raw-errors")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No problems", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_not_told_before_a_check()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        Assert.Equal(string.Empty, visitor.Page.GetElementById("raw-errors")!.TextContent.Trim());
    }

    [Fact]
    public async Task Texts_of_xml_are_checked_as_what_the_schema_says()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema, "xml"));
        var visitor = await CheckedAsync(host, "<instance><parameter id=\"size\">10</parameter></instance>");
        Assert.Equal("No problems found.", visitor.Page.GetElementById("raw-errors")!.TextContent.Trim());
    }

    [Fact]
    public async Task Another_serialisation_that_is_chosen_is_told()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        visitor.Fill("_xml", "<instance><parameter id=\"size\">10</parameter></instance>");
        visitor.Fill("_serialisation", "xml");
        await visitor.PressAsync("check");
        Assert.Contains("expects json-in-xml; xml is chosen", visitor.Page.GetElementById("raw-errors")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No problems", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_form_the_text_itself_is_checked()
    {
        using var host = new ApiHost(new MemoryDocuments());
        var visitor = await CheckedAsync(host, "<instance><parameter id=\"_\">{</parameter></instance>");
        Assert.Contains("is not valid JSON", visitor.Page.GetElementById("raw-errors")!.TextContent, StringComparison.Ordinal);

        visitor.Fill("_xml", "<instance><parameter id=\"_\">{\"a\": 1}</parameter></instance>");
        await visitor.PressAsync("check");
        Assert.StartsWith("No problems found.", visitor.Page.GetElementById("raw-errors")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_XML_cannot_carry_do_not_get_lost_on_the_way()
    {
        using var host = new ApiHost(MemoryRelease.Of("""{ "properties": { "name": { "type": "string" } } }""", "xml"));
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        await visitor.PostAsync([new("_opened", "{}"), new("_current", "{\"name\":\"a\\u0001b\"}"), new("_tab", "Form"), new("_do", "tab:Raw")]);
        Assert.Contains("cannot be shown as raw XML", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("\\u0001", visitor.ValueOf("_current"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("single", "pooler")]
    [InlineData("my-own", "my-own")]
    public async Task The_software_type_follows_the_entry_unless_another_was_typed(string typed, string expected)
    {
        using var host = new ApiHost();
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync("/form?url=sample:///database-cluster/software.cfg&entry=single&tab=raw");
        Assert.Equal("single", visitor.ValueOf("_type"));
        visitor.Fill("_type", typed);

        await visitor.DoAsync("entry:", "/form?url=sample:///database-cluster/software.cfg&entry=pooler");

        Assert.NotNull(visitor.Raw);
        Assert.Equal(expected, visitor.ValueOf("_type"));
        Assert.Equal("xml", visitor.ValueOf("_serialisation"));
    }

    private static async Task<Visitor> CheckedAsync(ApiHost host, string xml)
    {
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        visitor.Fill("_xml", xml);
        await visitor.PressAsync("check");
        return visitor;
    }
}

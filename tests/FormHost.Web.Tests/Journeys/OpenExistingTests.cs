using FormHost.Web.Tests.Api.Support;
using FormHost.Web.Tests.Journeys.Support;

namespace FormHost.Web.Tests.Journeys;

/// <summary>A document of parameters is opened by its own button only, and where it cannot be, nothing is lost.</summary>
public sealed class OpenExistingTests
{
    private const string Schema = """{ "properties": { "size": { "type": "integer" }, "on": { "type": "boolean" }, "name": { "type": "string", "minLength": 2 } } }""";
    private const string Json = """{"size": 7}""";
    private const string Flat = "<instance><parameter id=\"size\">8192</parameter><parameter id=\"on\">True</parameter><parameter id=\"name\">12</parameter></instance>";
    private const string InXml = "<instance><parameter id=\"_\">{\"size\": 8192, \"on\": true, \"list\": [1.0]}</parameter></instance>";
    private static readonly string Form = $"/form?url={Uri.EscapeDataString(MemoryRelease.Url)}";

    [Theory]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("tab:Results")]
    [InlineData("tab:Raw")]
    [InlineData("reset:/size")]
    public async Task Other_buttons_leave_it_where_it_is(string button)
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = await FilledAsync(host, Json);

        await visitor.DoAsync(button);
        Assert.Equal(Json, visitor.ValueOf("_open"));
        await visitor.DoAsync("tab:Form");

        Assert.Equal(Json, visitor.ValueOf("_open"));
        Assert.True(visitor.Page.GetElementById("open-existing")!.HasAttribute("open"));
        Assert.DoesNotContain("7", visitor.Xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_gives_what_is_shown()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = await FilledAsync(host, Json);
        await visitor.PressAsync("download");
        Assert.Contains("\"size\": 2048", visitor.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_own_button_opens_it_and_says_what_came_of_it()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = await FilledAsync(host, """{"size": "x", "name": "a", "more": 1}""");
        await visitor.PressAsync("open");

        Assert.Equal(string.Empty, visitor.ValueOf("_open"));
        var notice = visitor.Page.QuerySelector(".notice[data-focus]")!;
        Assert.Equal("Opened: 3 parameters set, 2 problems. What you do not change stays as it is.", notice.TextContent.Trim());
        Assert.Equal(2, visitor.Page.QuerySelectorAll("#summary li").Length);
    }

    [Fact]
    public async Task A_machine_that_posts_no_button_opens_it()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        await visitor.PostAsync([new("_open", Json)]);
        Assert.Equal("7", visitor.ValueOf("/size"));
    }

    [Fact]
    public async Task Nothing_to_open_is_told()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = await FilledAsync(host, " \n");
        await visitor.PressAsync("open");
        Assert.Contains("There is nothing to open yet", visitor.Page.GetElementById("open-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2048", visitor.ValueOf("/size"));
    }

    [Theory]
    [InlineData("json-in-xml", Flat, "written as xml")]
    [InlineData("xml", InXml, "written as json-in-xml")]
    public async Task One_of_the_other_serialisation_is_told_at_its_box_and_the_form_stays(string serialisation, string document, string told)
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema, serialisation));
        var visitor = await FilledAsync(host, document);
        await visitor.PressAsync("open");

        Assert.Contains(told, visitor.Page.GetElementById("open-errors")!.TextContent, StringComparison.Ordinal);
        Assert.True(visitor.Page.GetElementById("open-text")!.HasAttribute("data-focus"));
        Assert.Equal(document, visitor.ValueOf("_open"));
        Assert.Equal("2048", visitor.ValueOf("/size"));
    }

    [Theory]
    [InlineData("json-in-xml", Flat, "{\n    \"size\": 8192,\n    \"on\": true,\n    \"name\": \"12\"\n}")]
    [InlineData("xml", InXml, "<parameter id=\"size\">8192</parameter>\n    <parameter id=\"on\">true</parameter>\n    <parameter id=\"list\">[1.0]</parameter>")]
    public async Task It_can_be_taken_over(string serialisation, string document, string written)
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema, serialisation));
        var visitor = await FilledAsync(host, document);
        await visitor.PressAsync("open");
        await visitor.PressAsync("take-over");

        Assert.Contains(written, visitor.Xml, StringComparison.Ordinal);
        Assert.Equal(string.Empty, visitor.ValueOf("_open"));
        Assert.Contains($"This form writes them as {serialisation}", visitor.Page.QuerySelector(".notice[data-focus]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_seen_as_raw_XML_and_left_again_or_taken_over_there()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = await FilledAsync(host, Flat);
        await visitor.PressAsync("open");
        await visitor.PressAsync("open-raw");
        Assert.Equal(Flat, visitor.Raw);
        Assert.Contains("written as xml", visitor.Page.GetElementById("raw-errors")!.TextContent, StringComparison.Ordinal);

        await visitor.PressAsync("leave-raw");
        Assert.Equal("2048", visitor.ValueOf("/size"));
        Assert.Equal(Flat, visitor.ValueOf("_open"));

        await visitor.PressAsync("open");
        await visitor.PressAsync("open-raw");
        visitor.Fill("_serialisation", "xml");
        await visitor.PressAsync("check");
        Assert.Contains("--force-serialisation xml", visitor.Page.GetElementById("command")!.TextContent, StringComparison.Ordinal);
        await visitor.PressAsync("take-over");
        Assert.Equal("8192", visitor.ValueOf("/size"));
    }

    [Fact]
    public async Task What_is_no_document_is_told_with_its_place_and_kept()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema));
        var visitor = await FilledAsync(host, "{\"size\":\n 7,,}");
        await visitor.PressAsync("open");
        Assert.Contains("line 2", visitor.Page.GetElementById("open-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2048", visitor.ValueOf("/size"));
    }

    private static async Task<Visitor> FilledAsync(ApiHost host, string document)
    {
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        visitor.Fill("/size", "2048");
        visitor.Fill("_open", document);
        return visitor;
    }
}

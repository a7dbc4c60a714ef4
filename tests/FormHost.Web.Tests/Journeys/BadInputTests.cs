using System.Net;
using FormHost.Web.Tests.Api.Support;
using FormHost.Web.Tests.Journeys.Support;

namespace FormHost.Web.Tests.Journeys;

/// <summary>Whatever lies at an address, there is a clear page, and what was typed is kept.</summary>
public sealed class BadInputTests
{
    private const string Typed = "<instance>\n  <parameter id=\"typed\">kept</parameter>\n</instance>";
    private const string Release = "https://releases.example.org/software.cfg";
    private const string Form = "/form?url=https%3A%2F%2Freleases.example.org%2Fsoftware.cfg";

    [Theory]
    [MemberData(nameof(Bad.Documents), MemberType = typeof(Bad))]
    public async Task A_descriptor_that_is_none_is_named_and_the_raw_view_works(string kind, string told)
    {
        var documents = new MemoryDocuments();
        Put(documents, $"{Release}.json", kind);
        using var host = new ApiHost(documents);
        var visitor = new Visitor(host.Client);

        await visitor.GoAsync(Form);
        Assert.Equal(HttpStatusCode.BadGateway, visitor.Status);
        Assert.Contains($"{Release}.json", visitor.Text, StringComparison.Ordinal);
        Assert.Contains(told, visitor.Text, StringComparison.Ordinal);

        visitor.Fill("_xml", Typed);
        visitor.Fill("_type", "old-type");
        await visitor.PressAsync("check");
        Assert.Equal(Typed, visitor.Raw);
        Assert.Equal("old-type", visitor.ValueOf("_type"));
        await visitor.PressAsync("download");
        Assert.Equal(Typed, visitor.Body);
        Assert.Equal("application/xml", visitor.Response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("[]", HttpStatusCode.BadGateway)]
    [InlineData("null", HttpStatusCode.BadGateway)]
    [InlineData("\"text\"", HttpStatusCode.BadGateway)]
    [InlineData("{}", HttpStatusCode.OK)]
    [InlineData("""{ "software-type": [] }""", HttpStatusCode.OK)]
    [InlineData("""{ "software-type": { "default": 1 } }""", HttpStatusCode.OK)]
    public async Task Json_that_is_no_descriptor_is_told_and_the_raw_view_works(string descriptor, HttpStatusCode status)
    {
        var documents = new MemoryDocuments();
        documents.Add($"{Release}.json", descriptor);
        using var host = new ApiHost(documents);
        var visitor = new Visitor(host.Client);

        await visitor.GoAsync(Form);
        Assert.Equal(status, visitor.Status);
        Assert.Contains("There is no form", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("software.cfg.json", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Raw);
    }

    [Theory]
    [MemberData(nameof(Bad.Documents), MemberType = typeof(Bad))]
    public async Task A_schema_that_is_none_is_named_and_the_raw_view_works(string kind, string told)
    {
        var documents = MemoryRelease.Of("{}");
        Put(documents, MemoryRelease.Request, kind);
        using var host = new ApiHost(documents);
        var visitor = new Visitor(host.Client);

        await visitor.GoAsync($"/form?url={Uri.EscapeDataString(MemoryRelease.Url)}");
        Assert.Contains(MemoryRelease.Request, visitor.Text, StringComparison.Ordinal);
        Assert.Contains(told, visitor.Text, StringComparison.Ordinal);
        visitor.Fill("_xml", Typed);
        await visitor.PressAsync("tab:Raw");
        Assert.Equal(Typed, visitor.Raw);
    }

    [Fact]
    public async Task What_was_typed_into_a_form_is_there_when_its_schema_cannot_be_had_any_more()
    {
        var documents = MemoryRelease.Of("""{ "properties": { "host": { "type": "string" }, "count": { "enum": [1, 2] } } }""");
        using var host = new ApiHost(documents);
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync($"/form?url={Uri.EscapeDataString(MemoryRelease.Url)}");
        visitor.Fill("/host", "typed.example.org");
        visitor.Fill("/count", "1");
        await visitor.PressAsync("check");
        visitor.Fill("/host", "later.example.org");

        Put(documents, MemoryRelease.Request, "unreachable");
        await visitor.PressAsync("check");
        Assert.Contains("could not be reached", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("example.org", visitor.Raw, StringComparison.Ordinal);

        documents.Add(MemoryRelease.Request, """{ "properties": { "host": { "type": "string" }, "count": { "enum": [1, 2] } } }""");
        Assert.Contains("is kept with this page", visitor.Text, StringComparison.Ordinal);
        await visitor.PressAsync("tab:Raw");
        await visitor.PressAsync("tab:Form");
        Assert.Equal("later.example.org", visitor.ValueOf("/host"));
        Assert.Equal("1", visitor.ValueOf("/count"));
    }

    [Fact]
    public async Task An_entry_that_does_not_exist_is_told_with_those_that_do()
    {
        using var host = new ApiHost();
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync("/form?url=sample:///web-server/software.cfg&entry=nothing");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("nothing", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("default, site, redirect", visitor.Text, StringComparison.Ordinal);
        visitor.Fill("_xml", Typed);
        await visitor.PressAsync("check");
        Assert.Equal(Typed, visitor.Raw);
    }

    [Theory]
    [InlineData("software.cfg", "“software.cfg” is not an http or https address")]
    [InlineData("ftp://example.org/software.cfg", "is not an http or https address")]
    [InlineData("javascript:alert(1)", "is not an http or https address")]
    [InlineData("https://user:hunter2@example.org/software.cfg", "credentials")]
    [InlineData("http://[::1]/software.cfg", "could not be reached")]
    public async Task An_address_that_cannot_be_fetched_is_told(string url, string told)
    {
        using var host = new ApiHost();
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync($"/form?url={Uri.EscapeDataString(url)}");
        Assert.Equal(url.StartsWith("http://[", StringComparison.Ordinal) ? HttpStatusCode.BadGateway : HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains(told, visitor.Text, StringComparison.Ordinal);
        visitor.Fill("_xml", Typed);
        await visitor.PressAsync("check");
        Assert.Equal(Typed, visitor.Raw);
    }

    [Theory]
    [InlineData("/form")]
    [InlineData("/form?url=")]
    public async Task Without_an_address_the_home_page_asks_for_one(string path)
    {
        using var host = new ApiHost();
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(path);
        Assert.Equal("Request an instance", visitor.Page.QuerySelector("h1")!.TextContent);
    }

    private static void Put(MemoryDocuments documents, string url, string kind)
    {
        switch (kind, Bad.Content(kind))
        {
            case ("web page", _):
                documents.Fail(url, FormHost.Schema.Diagnostics.DocumentCodes.WebPage);
                break;
            case (_, { } content):
                documents.Add(url, content);
                break;
            default:
                documents.Fail(url, FormHost.Schema.Diagnostics.DocumentCodes.Unreachable);
                break;
        }
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Tests.Api.Support;
using FormHost.Web.Tests.Journeys.Support;

namespace FormHost.Web.Tests.Journeys;

/// <summary>An address that leads nowhere can be mended where its error stands; raw XML waits behind a link.</summary>
public sealed class LostReleaseTests
{
    private const string Typed = "<instance>\n  <parameter id=\"typed\">kept</parameter>\n</instance>";
    private static readonly string Form = $"/form?url={Uri.EscapeDataString(MemoryRelease.Url)}&entry=default";

    [Fact]
    public async Task The_address_stands_in_its_field_with_the_error_and_the_focus()
    {
        using var host = new ApiHost();
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync("/form?url=foo&entry=site");

        var field = (IHtmlInputElement)Assert.Single(visitor.Page.QuerySelectorAll("[name=url]"));
        Assert.Equal(("foo", "true", "url-error url-hint"), (field.Value, field.GetAttribute("aria-invalid"), field.GetAttribute("aria-describedby")));
        Assert.True(field.HasAttribute("data-focus") && field.HasAttribute("autofocus"));
        Assert.Equal("“foo” is not an http or https address.", visitor.Page.GetElementById("url-error")!.TextContent.Trim());
        Assert.Equal("site", ((IHtmlInputElement)visitor.Page.QuerySelector("form[method=get] [name=entry]")!).Value);
        Assert.StartsWith("Error: ", visitor.Page.Title, StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector(".embed-snippet, .tabs"));
        Assert.False(visitor.Page.GetElementById("without-form")!.HasAttribute("open"));
        Assert.DoesNotContain("Try again", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_named_once()
    {
        var documents = new MemoryDocuments();
        documents.Fail($"{MemoryRelease.Url}.json", DocumentCodes.NotFound);
        using var host = new ApiHost(documents);
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        Assert.Equal(2, visitor.Page.GetElementById("url-error")!.TextContent.Split("software.cfg").Length);
    }

    [Fact]
    public async Task Trying_again_shows_the_form_with_what_was_typed()
    {
        var documents = new MemoryDocuments();
        using var host = new ApiHost(documents);
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        Assert.Equal(HttpStatusCode.BadGateway, visitor.Status);
        visitor.Fill("_xml", Typed);
        await visitor.PressAsync("check");
        Assert.True(visitor.Page.GetElementById("without-form")!.HasAttribute("open"));
        await visitor.PressAsync("retry");
        Assert.Equal(Typed, visitor.Raw);

        documents.Add($"{MemoryRelease.Url}.json", """{"name": "Back", "serialisation": "xml", "software-type": {"default": {"title": "Default", "request": "request.json", "response": "r.json"}}}""");
        documents.Add(MemoryRelease.Request, """{"properties": {"typed": {"type": "string"}}}""");
        await visitor.PressAsync("retry");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("kept", visitor.ValueOf("/typed"));
    }

    [Fact]
    public async Task Where_only_the_schema_is_missing_it_can_be_tried_again_beside_the_raw_view()
    {
        var documents = MemoryRelease.Of("{}");
        documents.Fail(MemoryRelease.Request, DocumentCodes.Unreachable);
        using var host = new ApiHost(documents);
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        Assert.Contains("There is no form here", visitor.Text, StringComparison.Ordinal);
        Assert.Null(visitor.Page.GetElementById("without-form"));

        documents.Add(MemoryRelease.Request, """{"properties": {"host": {"type": "string"}}}""");
        await visitor.PressAsync("retry");
        Assert.NotNull(visitor.ValueOf("/host"));
    }

    [Fact]
    public async Task Raw_text_is_kept_while_results_are_looked_at()
    {
        var documents = MemoryRelease.Of("{}");
        documents.Fail(MemoryRelease.Request, DocumentCodes.Unreachable);
        using var host = new ApiHost(documents);
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync(Form);
        visitor.Fill("_xml", Typed);
        await visitor.PressAsync("tab:Results");
        Assert.Null(visitor.Raw);
        await visitor.PressAsync("tab:Raw");
        Assert.Equal(Typed, visitor.Raw);
    }

    [Fact]
    public async Task An_unknown_entry_leaves_the_others_to_choose_from()
    {
        using var host = new ApiHost();
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync("/form?url=sample:///web-server/software.cfg&entry=nothing");
        Assert.Equal(3, visitor.Page.QuerySelectorAll(".entries-nav button").Length);
        Assert.False(visitor.Page.GetElementById("without-form")!.HasAttribute("open"));
        Assert.Null(visitor.Page.QuerySelector(".embed-snippet"));
    }

    [Theory]
    [InlineData("sample:///web-server/software.cfg")]
    [InlineData("sample:///faults/software.cfg")]
    public async Task A_release_within_FormHost_is_asked_for_its_public_address(string url)
    {
        using var host = new ApiHost();
        var visitor = new Visitor(host.Client);
        await visitor.GoAsync($"/form?url={Uri.EscapeDataString(url)}");
        Assert.StartsWith("slapos request TITLE RELEASE_URL ", visitor.Page.GetElementById("command")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no SlapOS node", visitor.Page.GetElementById("release-url-hint")!.TextContent, StringComparison.Ordinal);

        visitor.Fill("_release", "catalogue://elsewhere/software.cfg");
        await visitor.PressAsync("check");
        Assert.Contains("RELEASE_URL", visitor.Page.GetElementById("command")!.TextContent, StringComparison.Ordinal);
        visitor.Fill("_release", "https://example.org/software.cfg");
        await visitor.PressAsync("check");
        Assert.Contains(" https://example.org/software.cfg ", visitor.Page.GetElementById("command")!.TextContent, StringComparison.Ordinal);
    }
}

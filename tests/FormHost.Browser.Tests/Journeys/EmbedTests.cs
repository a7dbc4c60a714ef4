using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>The form in another page.</summary>
public sealed class EmbedTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task In_a_frame_it_is_the_same_form_without_our_chrome(bool scripted)
    {
        var visit = await FrameAsync(Releases.Sample("web-server", "site").Replace("/form", "/embed", StringComparison.Ordinal), scripted);
        var frame = visit.Page.FrameLocator("iframe");
        await Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Web site");
        await Expect(frame.GetByRole(AriaRole.Banner)).ToHaveCountAsync(0);
        await frame.Locator("[name='/host']").FillAsync("a.example.org");
        await frame.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Expect(frame.Locator("#summary")).ToHaveTextAsync("No problems found.");
        await Expect(frame.Locator("#xml")).ToHaveTextAsync(Expected.Xml(("host", "a.example.org")));
    }

    [Fact]
    public async Task The_form_page_itself_refuses_to_be_framed()
    {
        var visit = await FrameAsync(Releases.Sample("web-server"), scripted: true, "frame-ancestors");
        await Expect(visit.Page.FrameLocator("iframe").Locator("form")).ToHaveCountAsync(0);
    }

    private async Task<Visit> FrameAsync(string path, bool scripted, string? expected = null)
    {
        var visit = await VisitAsync(new(scripted));
        visit.Expect(expected);
        await visit.Page.RouteAsync("**/around.html", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<!DOCTYPE html><title>Around</title><iframe src=\"{path.Replace("&", "&amp;", StringComparison.Ordinal)}\" width=900 height=700></iframe>",
        }));
        await visit.GoAsync("/around.html");
        return visit;
    }
}

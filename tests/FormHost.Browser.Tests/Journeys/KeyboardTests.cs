using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>Everything with Tab, Enter and Space alone.</summary>
public sealed class KeyboardTests(Site site) : BrowserTest(site)
{
    private const int MostTabs = 100;

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_whole_request_needs_no_mouse(bool scripted)
    {
        var visit = await OpenAsync("/", scripted);
        var keys = visit.Page.Keyboard;
        await TabToAsync(visit, visit.Page.GetByLabel("URL of the software release"));
        await keys.TypeAsync("sample:///web-server/software.cfg");
        await keys.PressAsync("Enter");

        await TabToAsync(visit, visit.Page.Locator(".entries-nav button").Filter(new() { HasText = "Web site" }));
        await visit.RenewAsync(() => keys.PressAsync("Enter"));
        await TabToAsync(visit, visit.Page.Locator("[name='/source']:checked"));
        await keys.PressAsync("ArrowDown");
        await TabToAsync(visit, visit.Labelled("Git repository"));
        await keys.TypeAsync("https://git.example.org/site.git");
        await visit.RenewAsync(() => keys.PressAsync("Enter"));

        await Expect(visit.Summary).ToBeFocusedAsync();
        await TabToAsync(visit, visit.Summary.GetByRole(AriaRole.Link).First);
        await keys.PressAsync("Enter");
        await Expect(visit.Labelled("Host name")).ToBeFocusedAsync();
        await keys.TypeAsync("a.example.org");
        await TabToAsync(visit, visit.Button("Check"));
        await visit.RenewAsync(() => keys.PressAsync("Space"));

        await Expect(visit.Summary).ToHaveTextAsync("No problems found.");
        await TabToAsync(visit, visit.Button("Download"));
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => keys.PressAsync("Enter"));
        Assert.Equal(
            Expected.Xml(("host", "a.example.org"), ("source", "files"), ("repository", "https://git.example.org/site.git")),
            await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Whatever_has_the_focus_shows_it(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("field-kinds", "nested"), scripted);
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var outline = await visit.Page.EvaluateAsync<string>(
                "(({ outlineStyle, outlineWidth }) => `${outlineStyle} ${outlineWidth}`)(getComputedStyle(document.activeElement))");
            Assert.Equal("solid 3px", outline);
            if (await visit.Page.EvaluateAsync<bool>("document.activeElement.value === 'download'"))
            {
                return;
            }
        }

        Assert.Fail("The focus did not reach the download.");
    }

    private static async Task TabToAsync(Visit visit, ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var tab = 0; tab < MostTabs; tab++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await visit.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{MostTabs} tabs did not lead to {target}.");
    }
}

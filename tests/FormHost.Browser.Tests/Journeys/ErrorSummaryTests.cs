using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>What a check finds is told at the top, in the title, and at each field.</summary>
public sealed class ErrorSummaryTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task The_summary_has_the_focus_and_leads_to_each_field(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await Expect(visit.Summary).ToHaveCountAsync(0);
        await visit.Labelled("HTTPS port").FillAsync("70000");
        await visit.CheckAsync();

        await Expect(visit.Summary).ToBeFocusedAsync();
        Assert.StartsWith("Error: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        var links = visit.Summary.GetByRole(Microsoft.Playwright.AriaRole.Link);
        await Expect(links).ToHaveCountAsync(3);
        foreach (var link in await links.AllAsync())
        {
            await link.ClickAsync();
            var control = visit.Page.Locator($"[id='{(await link.GetAttributeAsync("href"))![1..]}']");
            await Expect(control).ToBeFocusedAsync();
            await Expect(control).ToHaveAttributeAsync("aria-invalid", "true");
            var described = (await control.GetAttributeAsync("aria-describedby"))!.Split(' ').Select(id => visit.Page.Locator($"[id='{id}']"));
            var texts = await Task.WhenAll(described.Select(part => part.TextContentAsync()));
            Assert.Contains((await link.TextContentAsync())!, string.Concat(texts), StringComparison.Ordinal);
        }

        await Expect(visit.Labelled("HTTPS port")).ToHaveValueAsync("70000");
        await visit.ShowsXmlAsync(Expected.Xml(("port", "70000")));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Once_all_is_right_it_says_so(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server", "site"), scripted);
        await visit.CheckAsync();
        await visit.Labelled("Host name").FillAsync("a.example.org");
        await visit.CheckAsync();

        await Expect(visit.Summary).ToHaveTextAsync("No problems found.");
        Assert.Equal("Web site – Web server", await visit.Page.TitleAsync());
        await Expect(visit.Labelled("Host name")).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_text_where_a_number_belongs_stays_as_it_was_typed(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.Labelled("HTTPS port").FillAsync("0443,5");
        await visit.CheckAsync();

        await Expect(visit.Labelled("HTTPS port")).ToHaveValueAsync("0443,5");
        await Expect(visit.Labelled("HTTPS port")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Equal(Expected.Xml(("port", "0443,5")), await visit.DownloadAsync());
    }
}

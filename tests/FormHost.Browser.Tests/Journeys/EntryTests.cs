using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>One release, several software types.</summary>
public sealed class EntryTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Switching_keeps_values_of_equal_names_and_others_come_back(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.Labelled("Host name").FillAsync("www.example.org");
        await visit.Labelled("Administrator's e-mail address").FillAsync("operations@example.org");

        await visit.ChooseEntryAsync("Web site");
        await Expect(visit.Labelled("Host name")).ToHaveValueAsync("www.example.org");
        await visit.ShowsXmlAsync(Expected.Xml(("host", "www.example.org")));
        await visit.Labelled("Host name").FillAsync("blog.example.org");

        await visit.ChooseEntryAsync("Web server");
        await visit.ShowsXmlAsync(Expected.Xml(("host", "blog.example.org"), ("administrator", "operations@example.org")));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Each_entry_has_an_address_of_its_own(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.ChooseEntryAsync("Redirection");
        await visit.Page.GetByText("Link to this form, or embed it").ClickAsync();
        await visit.Page.GotoAsync(await visit.Labelled("Its address").InputValueAsync());
        await Expect(visit.Labelled("Old host name")).ToBeVisibleAsync();
        Assert.Contains("entry=redirect", visit.Page.Url, StringComparison.Ordinal);
        await Expect(visit.Page.Locator(".entries-nav [aria-current]")).ToContainTextAsync("Redirection");

        await visit.ChooseEntryAsync("Web site");
        Assert.Contains("entry=site", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task An_entry_that_does_not_exist_lists_those_that_do(bool scripted)
    {
        var visit = await VisitAsync(new(scripted));
        await visit.GoAsync(Releases.Sample("web-server", "none"), 404);
        await Expect(visit.Page.GetByText("There is no such software type")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#raw")).ToBeHiddenAsync();
        await visit.Page.GetByText("Write the instance XML without a form").ClickAsync();
        await Expect(visit.Page.Locator("#raw")).ToBeVisibleAsync();

        await visit.ChooseEntryAsync("Web site");
        await Expect(visit.Labelled("Host name")).ToBeVisibleAsync();
    }
}

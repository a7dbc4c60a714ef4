using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>From the home page to the instance XML: what most operators do.</summary>
public sealed class RequestJourneyTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_sample_is_opened_filled_in_checked_and_downloaded(bool scripted)
    {
        var expected = Expected.Xml(
            ("host", "www.example.org"),
            ("administrator", "operations@example.org"),
            ("port", "8443"),
            ("tls-version", "1.3"),
            ("log-level", "debug"),
            ("compression", "false"));
        var visit = await OpenAsync("/", scripted);
        await visit.Link("Web server").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Web server");
        await visit.Labelled("Host name").FillAsync("www.example.org");
        await visit.Labelled("Administrator's e-mail address").FillAsync("operations@example.org");
        await visit.Labelled("HTTPS port").FillAsync("8443");
        await visit.Labelled("Log level").SelectOptionAsync("debug");
        await visit.Group("Oldest TLS version").GetByLabel("1.3").CheckAsync();
        await visit.Group("Compress answers").GetByLabel("No", new() { Exact = true }).CheckAsync();
        await visit.CheckAsync();

        await Expect(visit.Summary).ToHaveTextAsync("No problems found.");
        await visit.ShowsXmlAsync(expected);
        Assert.Equal(expected, await visit.DownloadAsync());
        await Expect(visit.Page.Locator("#command")).ToHaveTextAsync(
            "slapos request TITLE RELEASE_URL --type default --parameters-file parameters.xml --force-serialisation xml");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_typed_address_and_a_chosen_type_give_json_in_xml(bool scripted)
    {
        var visit = await OpenAsync("/", scripted);
        await visit.Page.GetByLabel("URL of the software release").FillAsync("sample:///database-cluster/software.cfg");
        await visit.Button("Open").ClickAsync();
        await visit.ChooseEntryAsync("Database on a shared cluster");
        await visit.Control("/name").FillAsync("shop");
        await visit.Labelled("Quota").FillAsync("1.0");
        await visit.CheckAsync();

        await visit.ShowsXmlAsync(Expected.JsonInXml("{\n    \"name\": \"shop\",\n    \"quota\": 1.0\n}"));
        await Expect(visit.Page.Locator("#command")).ToContainTextAsync("--slave");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Nothing_is_filled_in_for_the_operator(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.ShowsXmlAsync(Expected.Xml());
        await Expect(visit.Labelled("HTTPS port")).ToHaveValueAsync(string.Empty);
        await Expect(visit.Page.Locator("#d\\.port")).ToContainTextAsync("Default: 443");
        await Expect(visit.Page.Locator("#fields input[type=radio]:checked:not([value=''])")).ToHaveCountAsync(0);
    }
}

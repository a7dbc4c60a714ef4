using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>From the home page to the instance XML: what most operators do.</summary>
public sealed class RequestJourneyTests(Site site) : BrowserTest(site)
{
    private const string WebServer = """
        <?xml version="1.0" encoding="UTF-8"?>
        <instance>
            <parameter id="host">www.example.org</parameter>
            <parameter id="administrator">operations@example.org</parameter>
            <parameter id="port">08443</parameter>
        </instance>
        """;

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_sample_is_opened_filled_in_checked_and_downloaded(bool scripted)
    {
        var visit = await OpenAsync("/", scripted);
        await visit.Link("web-server").ClickAsync();
        await Expect(visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Web server");
        await visit.Labelled("Host name").FillAsync("www.example.org");
        await visit.Labelled("Administrator's e-mail address").FillAsync("operations@example.org");
        await visit.Labelled("HTTPS port").FillAsync("8443");
        await visit.CheckAsync();

        await visit.ShowsXmlAsync(WebServer.Replace("08443", "8443", StringComparison.Ordinal));
        Assert.Equal(WebServer.Replace("08443", "8443", StringComparison.Ordinal), await visit.DownloadAsync());
    }
}

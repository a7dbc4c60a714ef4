using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>Parameters that the schema does not know.</summary>
public sealed class OtherParameterTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_parameter_is_added_renamed_and_removed(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server", "site"), scripted);
        await visit.Labelled("Host name").FillAsync("a.example.org");
        await visit.Page.GetByText("Add a parameter that is not listed").ClickAsync();
        await visit.Page.GetByLabel("Name of a further parameter of the parameters").FillAsync("extra");
        await visit.Page.GetByLabel("Value of a further parameter of the parameters").FillAsync("007");
        await visit.PressAsync("Add a parameter to the parameters");
        await visit.ShowsXmlAsync(Expected.Xml(("host", "a.example.org"), ("extra", "007")));

        await visit.Page.Locator("[name='key:/extra']").FillAsync("renamed");
        await visit.CheckAsync();
        await visit.ShowsXmlAsync(Expected.Xml(("host", "a.example.org"), ("renamed", "007")));

        await visit.PressAsync("Remove renamed");
        await visit.ShowsXmlAsync(Expected.Xml(("host", "a.example.org")));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_closed_schema_flags_it_and_it_is_written_all_the_same(bool scripted)
    {
        var document = Expected.Xml(("host", "a.example.org"), ("administrator", "a@example.org"), ("unknown", "kept"));
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.OpenExistingAsync(document);
        await visit.CheckAsync();
        await Expect(visit.Summary).ToContainTextAsync("unknown");
        await visit.ShowsXmlAsync(document);
        Assert.Equal(document, await visit.DownloadAsync());
    }
}

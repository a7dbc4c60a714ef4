using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>The parameters of an existing instance, opened and saved.</summary>
public sealed class OpenExistingTests(Site site) : BrowserTest(site)
{
    private const string Pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Untouched_it_comes_out_as_it_was(bool scripted)
    {
        var document = Expected.Xml(
            ("port", "0443"),
            ("host", "  spaces around  "),
            ("error-page", Pem),
            ("administrator", "\n\ttab and newlines\n"),
            ("body-limit", "12345678901234567890"),
            ("log-level", "verbose"),
            ("certificate", Pem),
            ("private-key", Pem),
            ("directory-listing", "True"),
            ("emoji", "\U0001F680 \u2028 \u0646\u0635"));
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.OpenExistingAsync(document);
        await Expect(visit.Labelled("HTTPS port")).ToHaveValueAsync("0443");
        await visit.CheckAsync();

        Assert.Equal(document, await visit.DownloadAsync());
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task One_changed_value_changes_nothing_else(bool scripted)
    {
        const string Before = "{\n    \"zebra\": {},\n    \"quota\": 1.0,\n    \"name\": \"shop\",\n    \"list\": [\n        1e21,\n        null\n    ]\n}";
        var visit = await OpenAsync(Releases.Sample("database-cluster", "database"), scripted);
        await visit.OpenExistingAsync(Expected.JsonInXml(Before));
        await visit.Control("/name").FillAsync("store");
        await visit.CheckAsync();

        await visit.ShowsXmlAsync(Expected.JsonInXml(Before.Replace("shop", "store", StringComparison.Ordinal)));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_cannot_be_read_is_kept_with_what_is_wrong(bool scripted)
    {
        const string Broken = "<instance>\n<parameter id='host'>a</instance>";
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.Labelled("Host name").FillAsync("typed.example.org");
        await visit.OpenExistingAsync(Broken);

        await Expect(visit.Page.Locator("#open-errors")).ToContainTextAsync("line 2");
        Assert.Equal(Broken, await visit.Page.GetByLabel("Its parameters").InputValueAsync());
        await Expect(visit.Labelled("Host name")).ToHaveValueAsync("typed.example.org");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_was_not_opened_waits_in_its_box(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.Labelled("Host name").FillAsync("typed.example.org");
        await visit.Page.GetByText("Open an existing instance").ClickAsync();
        await visit.Page.GetByLabel("Its parameters").FillAsync(Expected.Xml(("host", "pasted.example.org")));
        await visit.CheckAsync();

        await Expect(visit.Labelled("Host name")).ToHaveValueAsync("typed.example.org");
        await Expect(visit.Page.GetByLabel("Its parameters")).ToBeVisibleAsync();
        Assert.Equal(Expected.Xml(("host", "typed.example.org")), await visit.DownloadAsync());
        Assert.Equal(Expected.Xml(("host", "pasted.example.org")), await visit.Page.GetByLabel("Its parameters").InputValueAsync());
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_other_serialisation_is_taken_over_when_asked_for(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("database-cluster", "database"), scripted);
        await visit.Control("/name").FillAsync("typed");
        await visit.OpenExistingAsync(Expected.Xml(("name", "shop"), ("quota", "1.0")));
        await Expect(visit.Page.Locator("#open-errors")).ToContainTextAsync("written as xml");
        await Expect(visit.Control("/name")).ToHaveValueAsync("typed");

        await visit.PressAsync("See it as raw XML");
        Assert.Equal(Expected.Xml(("name", "shop"), ("quota", "1.0")), await visit.Raw.InputValueAsync());
        await visit.PressAsync("Back to the form as it was");
        await Expect(visit.Control("/name")).ToHaveValueAsync("typed");
        await visit.PressAsync("Open these parameters");
        await visit.PressAsync("Take over its parameters");
        await visit.ShowsXmlAsync(Expected.JsonInXml("{\n    \"name\": \"shop\",\n    \"quota\": 1.0\n}"));
    }

    [Fact]
    public async Task What_came_of_it_takes_the_focus_and_the_box_closes()
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted: true);
        await visit.OpenExistingAsync(Expected.Xml(("host", "a.example.org"), ("port", "x")));
        await Expect(visit.Page.Locator(".notice:focus")).ToContainTextAsync("Opened: 2 parameters set, 2 problems.");
        await Expect(visit.Page.GetByLabel("Its parameters")).ToBeHiddenAsync();
        await Expect(visit.Summary).ToContainTextAsync("HTTPS port");
    }
}

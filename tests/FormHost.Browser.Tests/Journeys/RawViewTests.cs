using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>The form's XML as text, edited and read back.</summary>
public sealed class RawViewTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task The_xml_is_edited_as_text_and_read_back_into_the_form(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.Labelled("Host name").FillAsync("www.example.org");
        await visit.PressAsync("Raw XML");
        Assert.Equal(Expected.Xml(("host", "www.example.org")), await visit.Raw.InputValueAsync());

        await visit.Raw.FillAsync(Expected.Xml(("port", "8443"), ("host", "shop.example.org"), ("undeclared", "kept")));
        await visit.PressAsync("Form");
        await Expect(visit.Labelled("Host name")).ToHaveValueAsync("shop.example.org");
        await Expect(visit.Labelled("HTTPS port")).ToHaveValueAsync("8443");
        await Expect(visit.Control("/undeclared")).ToHaveValueAsync("kept");
        await visit.ShowsXmlAsync(Expected.Xml(("port", "8443"), ("host", "shop.example.org"), ("undeclared", "kept")));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Text_that_is_no_xml_is_kept_and_its_fault_has_a_place(bool scripted)
    {
        const string Broken = "<?xml version=\"1.0\"?>\n<instance>\n  <parameter id=\"host\">a</parameter\n</instance>";
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted);
        await visit.Labelled("Administrator's e-mail address").FillAsync("operations@example.org");
        await visit.PressAsync("Raw XML");
        await visit.Raw.FillAsync(Broken);
        await visit.PressAsync("Form");

        await Expect(visit.Page.Locator("#raw-errors")).ToContainTextAsync("line 4");
        Assert.Equal(Broken, await visit.Raw.InputValueAsync());
        await visit.Raw.FillAsync(Expected.Xml(("host", "a.example.org")));
        await visit.PressAsync("Form");
        await Expect(visit.Labelled("Host name")).ToHaveValueAsync("a.example.org");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Without_a_form_the_raw_view_gives_xml_and_command(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("faults", "missing-file"), scripted);
        await Expect(visit.Page.GetByText("There is no form here")).ToBeVisibleAsync();
        var xml = Expected.Xml(("name", "Hélène & <co>".Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)));
        await visit.Raw.FillAsync(xml);
        await visit.Page.GetByLabel("Software type", new() { Exact = true }).FillAsync("old type");
        await visit.Page.GetByLabel("Serialisation", new() { Exact = true }).SelectOptionAsync("json-in-xml");
        await visit.Page.GetByLabel("Shared instance").CheckAsync();
        await visit.CheckAsync();

        await Expect(visit.Page.Locator("#command")).ToHaveTextAsync(
            "slapos request TITLE RELEASE_URL --type 'old type' --parameters-file parameters.xml --force-serialisation json-in-xml --slave");
        Assert.Equal(xml, await visit.Raw.InputValueAsync());
        Assert.Equal(xml, await visit.DownloadAsync());
    }

    [Fact]
    public async Task What_is_wrong_stays_until_it_is_mended_and_goes_while_typing()
    {
        var visit = await OpenAsync(Releases.Sample("web-server"), scripted: true);
        await visit.PressAsync("Raw XML");
        await visit.Raw.FillAsync(Expected.Xml(("host", "a.example.org"), ("administrator", "a@example.org"), ("port", "99999")));
        await visit.CheckAsync();
        await Expect(visit.Page.Locator("#raw-errors .problem:focus")).ToContainTextAsync("HTTPS port");
        await Expect(visit.Raw).ToHaveAttributeAsync("aria-invalid", "true");

        await visit.Raw.FillAsync(Expected.Xml(("host", "a.example.org"), ("administrator", "a@example.org"), ("port", "8443")));
        await Expect(visit.Page.Locator("#raw-errors")).ToHaveTextAsync("No problems found.");
        await Expect(visit.Raw).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task An_address_that_leads_nowhere_can_be_mended_at_once(bool scripted)
    {
        var visit = await VisitAsync(new(scripted));
        await visit.GoAsync(Releases.Form("foo"), 400);
        await Expect(visit.Page.Locator("#url")).ToBeFocusedAsync();
        await Expect(visit.Raw).ToBeHiddenAsync();
        await visit.Page.Locator("#url").FillAsync("sample:///web-server/software.cfg");
        await visit.Button("Open").ClickAsync();
        await Expect(visit.Labelled("Host name")).ToBeVisibleAsync();
    }
}

using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>Text of a descriptor, a schema or a document is never markup, and never runs.</summary>
public sealed class HostileTextTests(Site site) : BrowserTest(site)
{
    private const string Planted =
        "main script, main img, main svg, main b, main i, main u, [onclick], [onerror], [onload], [onfocus], a[href^='javascript:' i], [autofocus]:not(#summary, #url)";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Nothing_of_a_release_runs(bool scripted)
    {
        var visit = await OpenAsync(Releases.Own("hostile"), scripted);
        await BeHarmlessAsync(visit);
        await visit.DoAsync("add:/list");
        await visit.ChooseVariantAsync("/kinds", "<script>document.title='ran'</script>");
        await BeHarmlessAsync(visit);
        await visit.Group("Few").GetByRole(Microsoft.Playwright.AriaRole.Radio).Nth(1).CheckAsync();
        await visit.CheckAsync();
        await Expect(visit.Summary).ToBeVisibleAsync();
        await BeHarmlessAsync(visit);
        await visit.PressAsync("Results");
        await BeHarmlessAsync(visit);
        await visit.PressAsync("Raw XML");
        await BeHarmlessAsync(visit);
        await visit.GoAsync(Releases.Own("hostile", "broken"));
        await BeHarmlessAsync(visit);
        await visit.GoAsync(Releases.Own("hostile", "\"><script>document.title='ran'</script>"));
        await BeHarmlessAsync(visit);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Nothing_of_an_opened_document_runs(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("web-server", "site"), scripted);
        const string Script = "&lt;/textarea&gt;&lt;script&gt;document.title='ran'&lt;/script&gt;";
        var document = Expected.Xml(("host", Script), (Script, Script), ("' onfocus='document.title=1' autofocus='", "\n" + Script));
        await visit.OpenExistingAsync(document);
        await BeHarmlessAsync(visit);
        await visit.CheckAsync();
        await BeHarmlessAsync(visit);
        Assert.Equal(document, await visit.DownloadAsync());
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Nothing_of_the_address_runs(bool scripted)
    {
        var visit = await VisitAsync(new(scripted));
        await visit.GoAsync(Releases.Form("\"><script>document.title='ran'</script>"), 400);
        await BeHarmlessAsync(visit);
        await visit.GoAsync(Releases.Sample("web-server", "\"><script>document.title='ran'</script>"), 404);
        await BeHarmlessAsync(visit);
    }

    private static async Task BeHarmlessAsync(Visit visit)
    {
        await Expect(visit.Page.Locator(Planted)).ToHaveCountAsync(0);
        Assert.NotEqual("ran", await visit.Page.TitleAsync());
    }
}

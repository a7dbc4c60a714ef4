using FormHost.Browser.Tests.Support;
using FormHost.Browser.Tests.Tasks;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Accessibility;

/// <summary>A form in use, with items and with problems, is as accessible as an empty one, and as narrow.</summary>
public sealed class FilledFormTests(Site site) : AxeTest(site)
{
    private const int Narrow = 320;

    [Fact]
    public async Task A_large_form_with_items_after_a_failed_check()
    {
        var form = new Operator(await OpenAsync(Releases.OfCorpus("simpleran/software.cfg", "enb")));
        await form.PressAsync("Add MME to MME List");
        await form.PressAsync("Add PLMN to PLMN list (4G)");
        await form.PressAsync("Add PLMN to PLMN list (4G)");
        await form.PressAsync("Add AMF to AMF list");
        await form.PressAsync("Start from the default of AMF slices configuration");
        await (await form.UnfoldAsync("NR Handover")).PressAsync("Start from the default of NR Handover");
        await BeFineAfterFailedCheckAsync(form.Visit);
    }

    [Fact]
    public async Task Fields_of_every_kind_after_a_failed_check()
    {
        var visit = await VisitAsync(new());
        foreach (var path in new[] { Releases.Sample("web-server"), Releases.Sample("database-cluster"), Releases.Sample("field-kinds"), Releases.Sample("field-kinds", "nested") })
        {
            await visit.GoAsync(path);
            await BeFineAfterFailedCheckAsync(visit);
        }
    }

    private static async Task BeFineAfterFailedCheckAsync(Visit visit)
    {
        await visit.CheckAsync();
        await Expect(visit.Summary).ToContainTextAsync("There is a problem");
        await visit.UnfoldAsync();
        Assert.Empty(await JudgeAsync(visit));

        var size = visit.Page.ViewportSize!;
        await visit.Page.SetViewportSizeAsync(Narrow, size.Height);
        Assert.True(await visit.OverhangAsync() <= 0, await visit.WidestAsync());
        await visit.Page.SetViewportSizeAsync(size.Width, size.Height);
    }
}

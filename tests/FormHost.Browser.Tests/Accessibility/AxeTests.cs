using FormHost.Browser.Tests.Support;

namespace FormHost.Browser.Tests.Accessibility;

/// <summary>axe-core finds nothing on any page, in light or dark.</summary>
public sealed class AxeTests(Site site) : AxeTest(site)
{
    [Fact]
    public Task No_violation_on_the_home_page_or_any_form_of_a_sample() => JudgeAllAsync(["/", .. Releases.AllSamples()]);

    [Fact]
    public Task No_violation_on_other_views()
    {
        var form = Releases.Sample("web-server");
        return JudgeAllAsync([
            $"{form}&tab=results",
            $"{form}&tab=raw",
            $"{form}&readonly=true",
            form.Replace("/form", "/embed", StringComparison.Ordinal),
            Releases.Own("hostile"),
        ]);
    }

    [Theory, InlineData("", 400), InlineData("&entry=none", 404), InlineData("none", 502)]
    public async Task No_violation_where_there_is_no_form(string change, int status)
    {
        var path = change switch
        {
            "" => Releases.Form("no URL"),
            "none" => Releases.Form("sample:///none/software.cfg"),
            _ => Releases.Sample("web-server") + change,
        };
        var visit = await VisitAsync(new());
        await visit.GoAsync(path, status);
        Assert.Empty(await Axe.JudgeAsync(visit));
    }
}

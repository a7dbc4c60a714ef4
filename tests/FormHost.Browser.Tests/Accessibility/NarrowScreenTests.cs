using FormHost.Browser.Tests.Support;

namespace FormHost.Browser.Tests.Accessibility;

/// <summary>At 320 CSS pixels, which is 400 % zoom of an ordinary window, nothing scrolls sideways.</summary>
public sealed class NarrowScreenTests(Site site) : BrowserTest(site)
{
    private const int Narrow = 320;

    [Fact]
    public Task No_page_of_a_sample_scrolls_sideways()
    {
        var form = Releases.Sample("database-cluster");
        return FitAllAsync([
            "/",
            .. Releases.AllSamples(),
            $"{form}&tab=results",
            $"{form}&tab=raw",
            $"{form}&readonly=true",
            form.Replace("/form", "/embed", StringComparison.Ordinal),
            Releases.Own("hostile"),
            $"{Releases.Own("hostile")}&tab=results",
        ]);
    }

    [Fact]
    public Task No_form_of_the_corpus_scrolls_sideways() => FitAllAsync([.. Releases.AllOfCorpus()]);

    private async Task FitAllAsync(IReadOnlyList<string> paths)
    {
        var visit = await VisitAsync(new(Width: Narrow));
        var wide = new List<string>();
        foreach (var path in paths)
        {
            await visit.GoAsync(path);
            await visit.UnfoldAsync();
            if (await visit.OverhangAsync() > 0)
            {
                wide.Add($"{path}: {await visit.WidestAsync()}");
            }
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }
}

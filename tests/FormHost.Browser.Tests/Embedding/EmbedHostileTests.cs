using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>Releases and stored parameters that try to run scripts: nothing runs, nothing leaks, and the browser has nothing to complain of.</summary>
public sealed class EmbedHostileTests(EmbedSite site) : EmbedTest(site)
{
    private const string Stored =
        """{ parameters: { "<img src=x onerror=parent.postMessage(1,'*')>": "<script>document.title='ran'</script>", "'\"><svg onload=document.title='ran'>": { "</textarea><script>document.title='ran'</script>": [1] } } }""";

    [Theory]
    [InlineData("default")]
    [InlineData("&quot;><script>document.title='ran'</script>")]
    [InlineData("broken")]
    public async Task A_hostile_release_runs_nothing(string entry)
    {
        var visit = await VisitAsync();
        await visit.OpenAsync(visit.Element("catalogue://releases/hostile/software.cfg", $"submit=Request values entry=\"{entry}\""));
        await visit.SaidAsync("ready");
        await visit.AskAsync($"load({Stored})");
        await visit.AskAsync("submit()");
        await visit.AskAsync("reset()");

        await RanNothingAsync(visit);
    }

    [Fact]
    public async Task A_description_of_a_megabyte_is_shown_as_text_in_a_frame_of_bounded_height()
    {
        var visit = await VisitAsync();
        await visit.OpenFormAsync("submit=Request", Site.LongReleaseUrl);
        await visit.Form().Locator("[name='/text']").FillAsync("typed");
        var answer = await visit.AskAsync("submit()");

        Assert.Contains(">typed<", answer.GetProperty("xml").GetString(), StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("said.every(({ height = 0 }) => height <= 30000)"));
        await RanNothingAsync(visit);
    }

    [Fact]
    public async Task Scripts_in_options_are_ignored()
    {
        var visit = await VisitAsync();
        var ready = await visit.OpenFormAsync("""accent="red;}</style><script>document.title='ran'</script>" font='"><script>' lang='"><script>' submit="<img src=x onerror=document.title='ran'>" """);

        Assert.Equal(["accent", "font", "lang"], ready.GetProperty("ignored").EnumerateArray().Select(name => name.GetString()));
        await RanNothingAsync(visit);
    }

    private static async Task RanNothingAsync(EmbedVisit visit)
    {
        await Expect(visit.Page).ToHaveTitleAsync("Host");
        var frame = await visit.FrameAsync();
        Assert.DoesNotContain("ran", (await frame.TitleAsync()).Replace("document.title='ran'", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, await frame.Locator("main :is(script, img, svg, iframe, object, embed, [onerror], [onload], [onclick], [href^='javascript:'])").CountAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("heard.every(({ data }) => data?.formhost === 1)"));
    }
}

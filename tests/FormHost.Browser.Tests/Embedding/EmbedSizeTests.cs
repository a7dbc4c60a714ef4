using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>The frame is as high as the form, whatever happens in it.</summary>
public sealed class EmbedSizeTests(EmbedSite site) : EmbedTest(site)
{
    private const string Fits = """
        () => {
          const frame = document.querySelector('#one').shadowRoot.querySelector('iframe');
          const last = said.findLast((said) => said.type === 'resize');
          return last && frame.clientHeight === last.height;
        }
        """;

    /// <summary>Waits within the page: its content security policy forbids the text that Playwright would ask again and again.</summary>
    private const string FitsFrame = """
        async () => {
          const fits = () => Math.ceil(document.body.getBoundingClientRect().height) === innerHeight && document.documentElement.scrollHeight <= innerHeight;
          for (const end = performance.now() + 15000; !fits(); await new Promise(requestAnimationFrame)) {
            if (performance.now() > end) {
              throw new Error(`The frame is ${innerHeight} high, its content ${document.documentElement.scrollHeight}.`);
            }
          }
        }
        """;

    [Theory]
    [InlineData(1000)]
    [InlineData(1400)]
    [InlineData(360)]
    public async Task No_inner_scroll_bar_after_folding_and_errors(int width)
    {
        var visit = await VisitAsync(width);
        await visit.OpenFormAsync("submit=Request");
        await FitsAsync(visit);

        var details = visit.Form().Locator("details > summary");
        for (var index = 0; index < await details.CountAsync(); index++)
        {
            if (await details.Nth(index).IsVisibleAsync())
            {
                await details.Nth(index).ClickAsync();
                await FitsAsync(visit);
            }
        }

        var before = await HeightAsync(visit);
        await visit.AskAsync("submit()");
        await Expect(visit.Form().Locator("#summary")).ToBeVisibleAsync();
        await FitsAsync(visit);
        Assert.True(await HeightAsync(visit) > before, "The errors did not make the frame higher.");
        var frame = await visit.FrameAsync();
        Assert.True(await frame.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "It scrolls sideways.");
    }

    [Fact]
    public async Task The_height_comes_to_rest()
    {
        var visit = await VisitAsync(1400);
        await visit.OpenFormAsync();
        await FitsAsync(visit);
        await visit.ForgetAsync();
        await visit.Page.EvaluateAsync("() => { document.querySelector('#one').style.width = '700px'; }");
        await visit.SaidAsync("resize");
        await FramesAsync(visit);
        var count = await visit.Page.EvaluateAsync<int>("said.filter((said) => said.type === 'resize').length");
        await FramesAsync(visit);

        Assert.Equal(count, await visit.Page.EvaluateAsync<int>("said.filter((said) => said.type === 'resize').length"));
        Assert.InRange(count, 1, 3);
    }

    [Fact]
    public async Task A_filling_form_keeps_the_height_of_its_element()
    {
        var visit = await VisitAsync();
        await visit.OpenFormAsync("fill style='height: 300px'");

        Assert.Equal(300, await HeightAsync(visit));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("said.filter((said) => said.type === 'resize').length"));
    }

    private static async Task FitsAsync(EmbedVisit visit)
    {
        var frame = await visit.FrameAsync();
        await visit.Page.WaitForFunctionAsync(Fits);
        await frame.EvaluateAsync(FitsFrame);
    }

    private static Task<int> HeightAsync(EmbedVisit visit) =>
        visit.Page.EvaluateAsync<int>("document.querySelector('#one').shadowRoot.querySelector('iframe').clientHeight");

    private static async Task FramesAsync(EmbedVisit visit) =>
        await visit.Page.EvaluateAsync("async () => { for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame); }");
}

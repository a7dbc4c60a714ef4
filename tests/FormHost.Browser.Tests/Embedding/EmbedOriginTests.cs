using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>Who may embed, and who is spoken to.</summary>
public sealed class EmbedOriginTests(EmbedSite site) : EmbedTest(site)
{
    private const string Guess = """
        (frames) => {
          const types = ['hello', 'load', 'validate', 'submit', 'reset', 'theme', 'toString', '__proto__', 'constructor'];
          const xml = '<instance><parameter id="host">guessed</parameter></instance>';
          for (const frame of frames)
            for (const formhost of [1, '1', 2])
              for (const id of ['', 'one', 'f1', null])
                for (const type of types) frame.postMessage({ formhost, id, type, request: 1, xml, theme: 'dark' }, '*');
        }
        """;

    private string FrameAddress => $"{Site.FormHost}embed?url=sample%3A%2F%2F%2Fweb-server%2Fsoftware.cfg";

    [Fact]
    public async Task An_unlisted_origin_cannot_frame_it()
    {
        var visit = await VisitAsync();
        Expected.Add("frame-ancestors");
        await visit.OpenAsync(visit.Element(), Site.Host.Unlisted);

        Assert.Equal("no-answer", (await visit.SaidAsync("error")).GetProperty("code").GetString());
        await Expect(visit.Form().Locator("form")).ToHaveCountAsync(0);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("heard.length"));
    }

    [Fact]
    public async Task No_other_page_of_FormHost_can_be_framed_even_by_a_listed_origin()
    {
        var visit = await VisitAsync();
        Expected.Add("frame-ancestors");
        await visit.OpenAsync($"""<iframe id="frame" src="{Site.FormHost}form?url=sample:///web-server/software.cfg"></iframe>""");

        await Expect(visit.Page.FrameLocator("#frame").Locator("form")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_unlisted_parent_that_got_it_framed_all_the_same_is_told_nothing_and_obeyed_in_nothing()
    {
        var visit = await VisitAsync();
        await visit.Page.RouteAsync("**/embed?*", async route =>
        {
            var response = await route.FetchAsync();
            var headers = response.Headers.Where(header => header.Key is not "content-security-policy").ToDictionary(StringComparer.Ordinal);
            await route.FulfillAsync(new() { Response = response, Headers = headers });
        });
        await visit.OpenAsync($"""<iframe id="frame" src="{FrameAddress}"></iframe>""", Site.Host.Unlisted);
        await Expect(visit.Page.FrameLocator("#frame").Locator("[name='/host']")).ToBeVisibleAsync();

        await visit.Page.EvaluateAsync($"({Guess})([frames[0]])");
        await TypeAsync(visit.Page.FrameLocator("#frame"));

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("heard.length"));
        await Expect(visit.Page.FrameLocator("#frame").Locator("[name='/host']")).ToHaveValueAsync("typed");
    }

    [Fact]
    public async Task A_listed_parent_is_answered_only_with_the_embeds_own_id_and_version()
    {
        var visit = await VisitAsync();
        await visit.OpenAsync($"""<iframe id="frame" src="{FrameAddress}&id=mine"></iframe>""");
        await visit.Page.WaitForFunctionAsync("heard.some(({ data }) => data.type === 'ready' && data.id === 'mine')");
        await visit.Page.EvaluateAsync("heard.length = 0");

        await visit.Page.EvaluateAsync($"({Guess})([frames[0]])");
        await TypeAsync(visit.Page.FrameLocator("#frame"));
        await visit.Page.WaitForFunctionAsync("heard.some(({ data }) => data.type === 'change')");

        Assert.Equal("change,resize", await visit.Page.EvaluateAsync<string>("[...new Set(['resize', ...heard.map(({ data }) => data.type)])].sort().join()"));
        Assert.True(await visit.Page.EvaluateAsync<bool>($"heard.every(({{ origin }}) => origin === '{Site.FormHost.GetLeftPart(UriPartial.Authority)}')"));
        await Expect(visit.Page.FrameLocator("#frame").Locator("[name='/host']")).ToHaveValueAsync("typed");
    }

    [Fact]
    public async Task An_opener_and_a_neighbouring_frame_get_nothing()
    {
        var visit = await VisitAsync();
        var neighbour = Site.Host.Add("<!DOCTYPE html><link rel=icon href=data:,><script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>");
        await visit.OpenAsync($"""<iframe id="frame" src="{FrameAddress}"></iframe><iframe id="other" src="{neighbour}"></iframe>""");
        await visit.Page.WaitForFunctionAsync("heard.some(({ data }) => data.type === 'ready')");
        var popup = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.EvaluateAsync($"window.popup = open('{FrameAddress}')"));
        await Expect(popup.Locator("[name='/host']")).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("heard.length = 0");

        await visit.Page.EvaluateAsync($"({Guess})([popup])");
        var other = await visit.FrameAsync("#other");
        await other.EvaluateAsync($"({Guess})([parent, parent.frames[0]])");
        await popup.Locator("[name='/host']").FillAsync("typed");
        await popup.Locator("[name='/host']").BlurAsync();
        await Expect(popup.Locator("#xml")).ToContainTextAsync("typed");

        Assert.Equal(0, await other.EvaluateAsync<int>("heard.length"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>($"heard.filter(({{ data, origin }}) => data.type !== 'resize' && origin === '{Site.FormHost.GetLeftPart(UriPartial.Authority)}').length"));
        await Expect(visit.Page.FrameLocator("#frame").Locator("[name='/host']")).ToHaveValueAsync(string.Empty);
    }

    private static async Task TypeAsync(IFrameLocator form)
    {
        await form.Locator("[name='/host']").FillAsync("typed");
        await form.Locator("[name='/host']").BlurAsync();
        await Expect(form.Locator("#xml")).ToContainTextAsync("typed");
    }
}

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>The table of sandboxes in docs/embedding.md.</summary>
public sealed class EmbedSandboxTests(EmbedSite site) : EmbedTest(site)
{
    [Fact]
    public async Task Forms_scripts_and_same_origin_are_all_that_is_needed()
    {
        var (visit, form) = await OpenAsync("allow-forms allow-scripts allow-same-origin");
        await visit.Page.WaitForFunctionAsync("heard.some(({ data }) => data.type === 'ready')");
        await form.Locator("[name='/host']").FillAsync("www.example.org");
        await Expect(form.Locator("#xml")).ToContainTextAsync("www.example.org");
        await form.GetByRole(AriaRole.Button, new() { Name = "Request", Exact = true }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("heard.some(({ data }) => data.type === 'invalid')");
    }

    [Theory]
    [InlineData("allow-forms")]
    [InlineData("allow-forms allow-scripts")]
    [InlineData("allow-forms allow-same-origin")]
    public async Task Without_scripts_or_an_origin_the_form_works_by_posting_and_shows_the_XML(string sandbox)
    {
        Expected.Add("Blocked script execution");
        var (visit, form) = await OpenAsync(sandbox);
        await form.Locator("[name='/host']").FillAsync("www.example.org");
        await form.GetByRole(AriaRole.Button, new() { Name = "Request", Exact = true }).ClickAsync();

        await Expect(form.Locator("#xml")).ToContainTextAsync("www.example.org");
        await Expect(form.GetByText("copy the instance XML")).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("heard.length"));
    }

    [Fact]
    public async Task Without_forms_only_typing_is_live_and_messages_work()
    {
        Expected.Add("Blocked form submission");
        var (visit, form) = await OpenAsync("allow-scripts allow-same-origin");
        await visit.Page.WaitForFunctionAsync("heard.some(({ data }) => data.type === 'ready')");
        await form.Locator("[name='/host']").FillAsync("www.example.org");
        await Expect(form.Locator("#xml")).ToContainTextAsync("www.example.org");
        await visit.Page.EvaluateAsync($"frames[0].postMessage({{ formhost: 1, id: '', type: 'validate', request: 7 }}, '{Site.FormHost.GetLeftPart(UriPartial.Authority)}')");
        await visit.Page.WaitForFunctionAsync("heard.some(({ data }) => data.type === 'answer' && data.request === 7 && data.ok)");
    }

    private async Task<(EmbedVisit Visit, IFrameLocator Form)> OpenAsync(string sandbox)
    {
        var visit = await VisitAsync();
        await visit.OpenAsync($"""<iframe id="frame" sandbox="{sandbox}" height="2000" width="900" src="{Site.FormHost}embed?url=sample:///web-server/software.cfg&submit=Request"></iframe>""");
        return (visit, visit.Page.FrameLocator("#frame"));
    }
}

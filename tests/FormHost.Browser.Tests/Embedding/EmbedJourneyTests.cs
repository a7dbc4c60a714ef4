using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>What operators do in a form of another site's page, with third-party cookies blocked.</summary>
public sealed class EmbedJourneyTests(EmbedSite site) : EmbedTest(site)
{
    private const string Xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <instance>
            <parameter id="host">www.example.org</parameter>
            <parameter id="administrator">operations@example.org</parameter>
        </instance>
        """;

    [Fact]
    public async Task A_form_is_filled_in_and_submitted_without_any_cookie()
    {
        var visit = await VisitAsync();
        var ready = await visit.OpenFormAsync("entry=default submit=Request");
        Assert.Equal("default", ready.GetProperty("entry").GetString());
        var frame = await visit.FrameAsync();
        Assert.Equal(string.Empty, await frame.EvaluateAsync<string>("document.cookie = 'a=1; SameSite=None; Secure'; document.cookie"));

        await FillInAsync(visit);
        await visit.Form().GetByRole(AriaRole.Button, new() { Name = "Request", Exact = true }).ClickAsync();

        var said = await visit.SaidAsync("submit");
        Assert.Equal(Xml, said.GetProperty("xml").GetString());
        Assert.Equal("www.example.org", said.GetProperty("parameters").GetProperty("host").GetString());
        Assert.Equal("default", said.GetProperty("softwareType").GetString());
        Assert.False(said.GetProperty("shared").GetBoolean());
        Assert.True(said.GetProperty("valid").GetBoolean());
        Assert.Equal("xml", said.GetProperty("serialisation").GetString());
        Assert.Empty(await visit.Context.CookiesAsync());
    }

    [Fact]
    public async Task Problems_are_told_first_and_can_be_submitted_all_the_same()
    {
        var visit = await VisitAsync();
        await visit.OpenFormAsync("submit=Request");
        await visit.Form().GetByRole(AriaRole.Button, new() { Name = "Request", Exact = true }).ClickAsync();

        var invalid = await visit.SaidAsync("invalid");
        Assert.Contains("/host", invalid.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString() is "" ? "/host" : error.GetProperty("pointer").GetString()));
        await Expect(visit.Form().Locator("#summary")).ToBeFocusedAsync();

        await visit.Form().GetByRole(AriaRole.Button, new() { Name = "Request anyway" }).ClickAsync();
        var said = await visit.SaidAsync("submit");
        Assert.False(said.GetProperty("valid").GetBoolean());
        Assert.EndsWith("<instance/>", said.GetProperty("xml").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_tells_counts_but_no_values_unless_they_are_asked_for()
    {
        var visit = await VisitAsync();
        await visit.OpenFormAsync();
        await FillInAsync(visit);

        var said = await visit.SaidAsync("change", "said.counts.set === 2");
        Assert.True(said.GetProperty("valid").GetBoolean());
        Assert.False(said.TryGetProperty("xml", out _));
        Assert.DoesNotContain("example.org", (await visit.Page.EvaluateAsync<string>("JSON.stringify(heard)"))!, StringComparison.Ordinal);

        await visit.OpenFormAsync("values");
        await FillInAsync(visit);
        said = await visit.SaidAsync("change", "said.counts.set === 2");
        Assert.Equal(Xml, said.GetProperty("xml").GetString());
    }

    [Fact]
    public async Task Another_software_type_is_told_and_makes_no_entry_in_the_history()
    {
        var visit = await VisitAsync();
        await visit.OpenFormAsync();
        var length = await visit.Page.EvaluateAsync<int>("history.length");
        await visit.Form().Locator(".entries-nav button").Nth(1).ClickAsync();

        var said = await visit.SaidAsync("change", "said.shared");
        Assert.NotEqual("default", said.GetProperty("entry").GetString());
        Assert.Equal(length, await visit.Page.EvaluateAsync<int>("history.length"));
    }

    [Fact]
    public async Task An_existing_instance_is_loaded_checked_and_reset()
    {
        var visit = await VisitAsync();
        await visit.OpenAsync(visit.Element());
        await visit.Page.EvaluateAsync("xml => document.getElementById('one').value = xml", Xml);
        await Expect(visit.Form().Locator("[name='/host']")).ToHaveValueAsync("www.example.org");

        await visit.Form().Locator("[name='/host']").FillAsync("changed.example.org");
        await visit.Form().Locator("[name='/port']").FillAsync("many");
        var answer = await visit.AskAsync("validate()");
        Assert.False(answer.GetProperty("valid").GetBoolean());
        await visit.AskAsync("reset()");
        await Expect(visit.Form().Locator("[name='/port']")).ToHaveValueAsync(string.Empty);
        await Expect(visit.Form().Locator("[name='/host']")).ToHaveValueAsync("www.example.org");

        answer = await visit.AskAsync("load({ parameters: { host: 'other.example.org' } })");
        Assert.Equal(1, answer.GetProperty("counts").GetProperty("set").GetInt32());
        Assert.True((await visit.AskAsync("load({ xml: '<instance><parameter' })")).TryGetProperty("refused", out _));
        await Expect(visit.Form().Locator("[name='/host']")).ToHaveValueAsync("other.example.org");
        Assert.False((await visit.AskAsync("submit()")).GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task Digits_are_kept()
    {
        var visit = await VisitAsync();
        await visit.OpenFormAsync();
        await visit.AskAsync("load({ parameters: '{\"port\": 12345678901234567890, \"host\": \"a\"}' })");

        Assert.Contains("12345678901234567890", (await visit.AskAsync("submit()")).GetProperty("json").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_own_form_carries_what_was_typed_last()
    {
        var visit = await VisitAsync();
        await visit.OpenAsync($"""<form method="post" action="/received">{visit.Element(attributes: "name=parameters")}<button id="send">Send</button></form>""");
        await visit.SaidAsync("ready");
        await FillInAsync(visit);
        await visit.Page.EvaluateAsync("document.getElementById('send').click()");
        await visit.Page.WaitForURLAsync("**/received");

        Assert.Equal(Xml, Lines(Site.Host.Posted.Last()["parameters"]));
    }

    [Fact]
    public async Task The_pages_own_form_waits_while_there_are_problems_unless_it_allows_them()
    {
        var visit = await VisitAsync();
        await visit.OpenAsync($"""<form method="post" action="/received">{visit.Element(attributes: "name=parameters")}<button id="send">Send</button></form>""");
        await visit.SaidAsync("ready");
        await visit.Page.EvaluateAsync("document.getElementById('send').click()");
        await visit.SaidAsync("invalid");
        await Expect(visit.Form().Locator("#summary")).ToBeVisibleAsync();

        await visit.Page.EvaluateAsync("document.getElementById('one').setAttribute('allow-invalid', '')");
        await visit.Page.EvaluateAsync("document.getElementById('send').click()");
        await visit.Page.WaitForURLAsync("**/received");
        Assert.EndsWith("<instance/>", Site.Host.Posted.Last()["parameters"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_forms_on_one_page_do_not_mix()
    {
        var visit = await VisitAsync();
        await visit.OpenAsync(visit.Element(attributes: "submit=Request") + visit.Element(attributes: "submit=Request", id: "two"));
        await visit.SaidAsync("ready", "said.from === 'one'");
        await visit.SaidAsync("ready", "said.from === 'two'");
        await FillInAsync(visit, "two");
        await visit.Form("two").GetByRole(AriaRole.Button, new() { Name = "Request", Exact = true }).ClickAsync();

        Assert.Equal("two", (await visit.SaidAsync("submit")).GetProperty("from").GetString());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("said.filter((said) => said.from === 'one' && said.type !== 'ready' && said.type !== 'resize').length"));
        await Expect(visit.Form("one").Locator("[name='/host']")).ToHaveValueAsync(string.Empty);
    }

    [Fact]
    public async Task Back_and_forward_keep_what_the_pages_form_carried()
    {
        var visit = await VisitAsync();
        await visit.OpenAsync($"""<form method="post" action="/received">{visit.Element(attributes: "name=parameters")}</form>""");
        await visit.SaidAsync("ready");
        await FillInAsync(visit);
        await visit.SaidAsync("change", "said.counts.set === 2 && said.xml");

        await visit.Page.GotoAsync(Site.Host.Listed + "/elsewhere");
        await visit.Page.GoBackAsync();
        await Expect(visit.Form().Locator("[name='/host']")).ToHaveValueAsync("www.example.org");
        await visit.Page.GoForwardAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Elsewhere");
        await visit.Page.GoBackAsync();
        await Expect(visit.Form().Locator("[name='/host']")).ToHaveValueAsync("www.example.org");
    }

    [Fact]
    public async Task The_design_is_the_pages()
    {
        var visit = await VisitAsync();
        await visit.OpenFormAsync("theme=dark accent=#c2185b radius=0 font=serif spacing=compact submit=Request");
        var button = visit.Form().GetByRole(AriaRole.Button, new() { Name = "Request", Exact = true });
        await Expect(button).ToHaveCSSAsync("border-radius", "0px");
        await Expect(visit.Form().Locator("html")).ToHaveCSSAsync("color-scheme", "dark");

        await visit.AskAsync("setTheme({ theme: 'light', accent: '#006400' })");
        await Expect(button).ToHaveCSSAsync("background-color", "rgb(0, 100, 0)");
        Expected.Add("400");
        Expected.Add("Refused to apply style");
        Assert.True((await visit.AskAsync("setTheme({ accent: 'red;} *{display:none' })")).TryGetProperty("refused", out _));
        await Expect(button).ToHaveCSSAsync("background-color", "rgb(0, 100, 0)");
    }

    [Fact]
    public async Task It_works_under_a_strict_policy_of_the_page()
    {
        var visit = await VisitAsync();
        var formHost = Site.FormHost.GetLeftPart(UriPartial.Authority);
        await visit.OpenAsync(visit.Element(), policy: $"default-src 'none'; img-src data:; script-src {formHost}; frame-src {formHost}");

        await Expect(visit.Form().Locator("[name='/host']")).ToBeVisibleAsync();
        await visit.Page.WaitForFunctionAsync("document.getElementById('one').shadowRoot.querySelector('iframe').clientHeight > 600");
    }

    private static async Task FillInAsync(EmbedVisit visit, string id = "one")
    {
        await visit.Form(id).Locator("[name='/host']").FillAsync("www.example.org");
        await visit.Form(id).Locator("[name='/administrator']").FillAsync("operations@example.org");
    }

    private static string Lines(string posted) => posted.Replace("\r\n", "\n", StringComparison.Ordinal);
}

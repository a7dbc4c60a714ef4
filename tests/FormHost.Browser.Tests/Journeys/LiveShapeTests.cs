using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>Fields come, go and change as what they depend on does; nothing that was typed or removed is lost on the way.</summary>
public sealed class LiveShapeTests(Site site) : BrowserTest(site)
{
    [Fact]
    public async Task Fields_come_and_go_with_the_choice_that_asks_for_them_and_keep_what_was_typed()
    {
        var visit = await OpenAsync(Releases.Sample("field-kinds", "conditional"));
        await visit.Group("Delivery").GetByLabel("mail").CheckAsync();
        await visit.Labelled("Recipient").FillAsync("operations@example.org");
        await visit.Group("Delivery").GetByLabel("webhook").CheckAsync();
        await Expect(visit.Labelled("Recipient")).ToHaveCountAsync(0);
        await Expect(visit.Labelled("Webhook")).ToBeVisibleAsync();

        await visit.Group("Delivery").GetByLabel("mail").CheckAsync();
        await Expect(visit.Labelled("Recipient")).ToHaveValueAsync("operations@example.org");
        await visit.ShowsXmlAsync(Expected.JsonInXml("{\n    \"delivery\": \"mail\",\n    \"recipient\": \"operations@example.org\"\n}"));
    }

    [Fact]
    public async Task A_field_that_becomes_required_says_so_when_the_one_that_asks_for_it_is_left()
    {
        var visit = await OpenAsync(Releases.Sample("field-kinds", "conditional"));
        await Expect(visit.Page.Locator("#f\\.password .tag")).ToHaveCountAsync(0);
        await visit.Labelled("User").FillAsync("someone");
        await visit.Labelled("User").BlurAsync();
        await Expect(visit.Page.Locator("#f\\.password .tag")).ToHaveTextAsync("required");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_was_removed_is_put_back(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("field-kinds", "nested"), scripted);
        await visit.DoAsync("add:/strings");
        await visit.Control("/strings/0").FillAsync("one");
        await visit.DoAsync("add:/strings");
        await visit.Control("/strings/1").FillAsync("two");
        await visit.DoAsync("remove:/strings/0");
        await Expect(visit.Control("/strings/0")).ToHaveValueAsync("two");

        await visit.PressAsync("Put Item 1 back");
        await Expect(visit.Control("/strings/0")).ToHaveValueAsync("one");
        await Expect(visit.Control("/strings/1")).ToHaveValueAsync("two");
    }

    [Fact]
    public async Task A_limit_is_told_as_what_it_is()
    {
        var visit = await OpenAsync(Releases.Sample("field-kinds", "nested"));
        visit.Expect("status of 413");
        await visit.DoAsync("add:/strings");
        await visit.Page.EvaluateAsync("document.getElementsByName('/strings/0')[0].value = 'x'.repeat(2200000)");
        await visit.Button("Check").First.ClickAsync();
        await Expect(visit.Page.Locator("#trouble")).ToContainTextAsync("too large");
    }
}

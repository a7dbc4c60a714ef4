using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Journeys;

/// <summary>What the instance will publish.</summary>
public sealed class ResultsTests(Site site) : BrowserTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task The_response_schema_is_a_table_and_the_form_waits(bool scripted)
    {
        var visit = await OpenAsync(Releases.Sample("faults", "no-serialisation"), scripted);
        await visit.Control("/name").FillAsync("typed");
        await visit.PressAsync("Results");
        await Expect(visit.Page.GetByRole(AriaRole.Columnheader)).ToHaveTextAsync(["Name", "Title", "Type", "Description"]);
        var row = visit.Page.GetByRole(AriaRole.Row).Filter(new() { Has = visit.Page.GetByRole(AriaRole.Rowheader, new() { Name = "url" }) });
        await Expect(row.GetByRole(AriaRole.Cell)).ToHaveTextAsync(["Address", "string", string.Empty]);

        await visit.PressAsync("Form");
        await Expect(visit.Control("/name")).ToHaveValueAsync("typed");
    }

    [Theory, InlineData("default", "not known"), InlineData("schema", "instance-missing-output-schema.json")]
    public async Task Where_there_is_no_table_it_says_why(string entry, string reason)
    {
        var visit = await OpenAsync($"{Releases.Sample("faults", entry)}&tab=results");
        await Expect(visit.Page.Locator(".results")).ToContainTextAsync(reason);
    }
}

using FormHost.Browser.Tests.Support;
using FormHost.Web.Tests.Requests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Requests;

/// <summary>An instance of a JSON master is found, changed, reviewed and sent; and destroyed.</summary>
public sealed class ExistingInstanceTests(Site site) : RequestTest(site)
{
    private const string Title = "Büro/\"<1>\" & 🐙";

    [Theory, InlineData(true, 1280), InlineData(false, 320)]
    public async Task An_instance_is_picked_changed_and_sent_with_its_state_and_SLA(bool scripted, int width)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var server = new FormHostServer(Settings(master));
        master.Instances[Title] = Existing(Title);
        var visit = await VisitAsync(new(scripted, width), server.Start());

        await visit.GoAsync("/instances");
        await JudgeAsync(visit);
        await visit.Link(Title).ClickAsync();
        await Expect(visit.Control("/name")).ToHaveValueAsync("old");
        await visit.Control("/name").FillAsync("new");
        await visit.Button("Request the instance…").ClickAsync();

        var changes = visit.Page.Locator("#changes tbody");
        await Expect(changes.GetByRole(AriaRole.Row)).ToHaveCountAsync(1);
        await Expect(changes.GetByRole(AriaRole.Row)).ToContainTextAsync("old");
        await Expect(visit.Page.GetByLabel("stopped", new() { Exact = true })).ToBeCheckedAsync();
        await JudgeAsync(visit);
        await visit.Button("Send the request").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Allocated");
        var now = master.Instances[Title];
        Assert.Equal(("stopped", "COMP-3", "{\n    \"name\": \"new\",\n    \"quota\": 1.0\n}"), (now.State, now.Sla["computer_guid"], now.Parameters["_"]));
    }

    [Theory, InlineData(true, 320), InlineData(false, 1280)]
    public async Task Destroying_asks_for_the_title(bool scripted, int width)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var server = new FormHostServer(Settings(master));
        master.Instances[Title] = Existing(Title);
        var visit = await VisitAsync(new(scripted, width), server.Start());
        await visit.GoAsync($"/instances/open?master=second&title={Uri.EscapeDataString(Title)}");
        await visit.Button("Request the instance…").ClickAsync();

        await visit.Page.GetByLabel("destroyed", new() { Exact = true }).CheckAsync();
        await visit.Button("Send the request").ClickAsync();
        await visit.Link("To destroy the instance, type its title again.").ClickAsync();
        await Expect(visit.Labelled("Type the title again to destroy the instance")).ToBeFocusedAsync();
        await JudgeAsync(visit);
        Assert.Equal("stopped", master.Instances[Title].State);

        await visit.Labelled("Type the title again to destroy the instance").FillAsync(Title);
        await visit.Button("Send the request").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Being destroyed");
        Assert.Equal("destroyed", master.Instances[Title].State);
    }
}

using System.Text.RegularExpressions;
using FormHost.Browser.Tests.Support;
using FormHost.Web.Tests.Requests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Requests;

/// <summary>From the form to what the instance publishes, on a master that needs its time.</summary>
public sealed partial class NewInstanceTests(Site site) : RequestTest(site)
{
    [Theory, InlineData(true, 1280), InlineData(true, 320), InlineData(false, 1280), InlineData(false, 320)]
    public async Task A_form_is_reviewed_sent_waited_for_and_shows_what_is_published(bool scripted, int width)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var server = new FormHostServer(Settings(master));
        master.Instances["My shop"] = Existing("My shop");
        master.Next(408);
        var visit = await VisitAsync(new(scripted, width), server.Start());
        await visit.GoAsync(Releases.Published("database-cluster", "database"));
        await visit.Control("/name").FillAsync("shop");
        await visit.Button("Request the instance…").ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Request: Database on a shared cluster");
        await JudgeAsync(visit);
        await visit.Button("Send the request").ClickAsync();
        await Expect(visit.Summary).ToBeFocusedAsync();
        await visit.Link("Give the instance a title.").ClickAsync();
        await Expect(visit.Labelled("Title")).ToBeFocusedAsync();
        await visit.Labelled("Title").FillAsync("My shop");
        await JudgeAsync(visit);
        Assert.Empty(master.Asked);

        await visit.Button("Send the request").ClickAsync();
        await visit.Page.WaitForURLAsync(Ticket());
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Not ready yet");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("sends the identical request again");
        await Expect(visit.Button("Look again")).ToBeVisibleAsync();
        await JudgeAsync(visit);
        await visit.Page.ReloadAsync();
        Assert.Single(master.Asked);

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Allocated", new() { Timeout = 30_000 });
        Assert.Equal(2, master.Asked.Count);
        await visit.Page.WaitForURLAsync(Ticket());
        await Expect(visit.Page).ToHaveTitleAsync("My shop – Allocated");
        await Expect(visit.Link("https://[2001:db8::1]/x")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("more / seen / 0")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText(Password)).ToBeHiddenAsync();
        await JudgeAsync(visit);
        await visit.Page.GetByText("Show", new() { Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByText(Password)).ToBeVisibleAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_the_operator_stops_asks_no_more(bool scripted)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var server = new FormHostServer(Settings(master));
        master.Next(408);
        var visit = await VisitAsync(new(scripted), server.Start());
        await visit.GoAsync(Releases.Published("database-cluster", "database"));
        await visit.Control("/name").FillAsync("shop");
        await visit.Button("Request the instance…").ClickAsync();
        await visit.Labelled("Title").FillAsync("My shop");
        await visit.Button("Send the request").ClickAsync();
        await visit.Link("Stop looking by itself").ClickAsync();

        await Expect(visit.Page.Locator("[data-look], meta[http-equiv=refresh]")).ToHaveCountAsync(0);
        await Expect(visit.Button("Look again")).ToBeVisibleAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Secrets_stand_in_the_commands_only_when_asked_for(bool scripted)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var server = new FormHostServer(Settings(master));
        var visit = await VisitAsync(new(scripted), server.Start());
        await visit.GoAsync(Releases.Sample("web-server"));
        await visit.Control("/status-password").FillAsync(Password);
        await visit.Button("Request the instance…").ClickAsync();
        await Expect(visit.Page.Locator("#request-parameters")).ToContainTextAsync("••••••");
        Assert.DoesNotContain(await visit.Page.Locator("#request-parameters, #elsewhere-curl, #elsewhere-python").AllTextContentsAsync(), text => text.Contains(Password, StringComparison.Ordinal));

        await visit.Page.GetByLabel("Show secrets here and in the commands").CheckAsync();
        await visit.Button("Update this page").ClickAsync();

        await Expect(visit.Page.Locator("#request-parameters")).ToContainTextAsync(Password);
        await Expect(visit.Page.Locator("#elsewhere-curl")).ToContainTextAsync(Password);
        await Expect(visit.Page.Locator("#elsewhere-python")).ToContainTextAsync(Password);
        Assert.Empty(master.Asked);
    }

    [GeneratedRegex("/request/[A-Za-z0-9_-]{43}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ticket();
}

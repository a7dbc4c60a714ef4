using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class SendingTests
{
    [Fact]
    public async Task A_request_is_reviewed_sent_and_shown_and_a_reload_sends_nothing()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());

        var review = await RequestApp.TextAsync(await app.PostAsync($"/request?{RequestApp.Form}", ("_opened", "{}"), ("_current", RequestApp.Valid), ("_tab", "Form"), ("_entry", "database"), ("_do", "request")));
        Assert.Contains("Test master", review, StringComparison.Ordinal);
        Assert.Empty(master.Asked);

        var ticket = await app.RequestAsync(RequestApp.Typed(RequestApp.Valid, ("_master", "test"), ("_sla.computer_guid", "COMP-5")));
        var first = await app.GetAsync(ticket);
        await app.GetAsync(ticket);

        Assert.Contains("Allocated", first, StringComparison.Ordinal);
        Assert.Single(master.Asked);
        var arrived = master.Instances["My shop"];
        Assert.Equal("{\n    \"name\": \"shop\"\n}", arrived.Parameters["_"]);
        Assert.Equal(("default", true, RequestApp.Release), (arrived.Type, arrived.Shared, arrived.Release));
        Assert.Equal("COMP-5", arrived.Sla["computer_guid"]);
        Assert.Contains(app.Log.All, line => line.StartsWith("Audit: anyone sent the request for “My shop” (started", StringComparison.Ordinal) && line.Contains("Allocated", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.All, line => line.Contains("shop\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Violations_are_shown_and_sent_only_when_insisted_on()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());

        var refused = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", RequestApp.Typed("{\"quota\":-1}")));
        Assert.Contains("Nothing was sent", refused, StringComparison.Ordinal);
        Assert.Contains("Send anyway", refused, StringComparison.Ordinal);
        Assert.Empty(master.Asked);

        await app.RequestAsync(RequestApp.Typed("{\"quota\":-1}", ("_anyway", "true")));
        Assert.Single(master.Instances);
    }

    [Fact]
    public async Task Destroying_asks_for_the_title()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));

        var refused = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", RequestApp.Typed(RequestApp.Valid, ("_state", "destroyed"), ("_confirm", "my shop"))));
        Assert.Contains("type its title again", refused, StringComparison.Ordinal);
        Assert.Empty(master.Instances);

        var ticket = await app.RequestAsync([.. RequestApp.Typed(RequestApp.Valid).Where(pair => pair.Name is not "_state"), ("_state", "destroyed"), ("_confirm", "My shop")]);
        Assert.Contains("Being destroyed", await app.GetAsync(ticket), StringComparison.Ordinal);
        Assert.Equal("destroyed", master.Instances["My shop"].State);
    }

    [Fact]
    public async Task The_masters_reason_is_shown_as_text()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());
        master.Next(404, "<html><p>No free computer partition found for: &lt;b&gt;My shop</p></html>");

        var ticket = await app.RequestAsync(RequestApp.Typed(RequestApp.Valid));
        var raw = await app.Client.GetStringAsync(new Uri(ticket, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("No free computer partition found for: &lt;b&gt;My shop", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_FormHost_says_itself_is_not_put_into_the_masters_mouth()
    {
        string url;
        await using (var master = await StandInMaster.StartAsync())
        {
            url = master.Url;
        }

        await using var app = new RequestApp(("FormHost:Masters:test:Api", "slap"), ("FormHost:Masters:test:Url", url));
        var page = await app.GetAsync(await app.RequestAsync(RequestApp.Typed(RequestApp.Valid)));

        Assert.Contains("The connection is refused.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The master says", page, StringComparison.Ordinal);
    }
}

using System.Net;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class LookingAgainTests
{
    [Fact]
    public async Task Looking_again_sends_while_not_ready_and_no_more_once_there_is_something()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());
        master.Next(408, times: 2);

        var ticket = await app.RequestAsync(RequestApp.Typed(RequestApp.Valid));
        var page = await app.GetAsync(ticket);
        Assert.Contains("Not ready yet", page, StringComparison.Ordinal);
        Assert.Contains($"http-equiv=\"refresh\" content=\"10;url={ticket}/look\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", await app.GetAsync($"{ticket}?auto=off"), StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.SeeOther, (await app.SendAsync(HttpMethod.Get, $"{ticket}/look", null, ("Sec-Fetch-Site", "same-origin"))).StatusCode);
        Assert.Contains("Not ready yet", await app.GetAsync(ticket), StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await app.PostAsync($"{ticket}/look");
        Assert.Contains("Allocated", await app.GetAsync(ticket), StringComparison.Ordinal);
        Assert.Equal(3, master.Asked.Count);

        master.Instances["My shop"] = master.Instances["My shop"] with { Published = new Dictionary<string, string>(StringComparer.Ordinal) { ["_"] = "{\"url\": \"https://[2001:db8::1]/x\", \"password\": \"s3cr3t\", \"extra\": \"javascript:alert(1)\"}" } };
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await app.PostAsync($"{ticket}/look");
        var published = await app.GetAsync(ticket);
        Assert.Contains("href=\"https://[2001:db8::1]/x\"", published, StringComparison.Ordinal);
        Assert.Contains("<details><summary>Show</summary><pre id=\"p.password\">s3cr3t</pre></details>", published, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", published, StringComparison.Ordinal);
        Assert.Contains("not in the schema", published, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await app.PostAsync($"{ticket}/look");
        Assert.Equal(4, master.Asked.Count);
    }

    [Fact]
    public async Task SLAP_is_asked_for_ten_minutes_at_most_and_a_ticket_is_good_for_an_hour()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());
        master.Next(408, times: 9);

        var ticket = await app.RequestAsync(RequestApp.Typed(RequestApp.Valid));
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.PostAsync($"{ticket}/look");

        Assert.Single(master.Asked);
        Assert.Contains("within 10 minutes", await app.GetAsync(ticket), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromMinutes(50));
        Assert.Equal(HttpStatusCode.NotFound, (await app.SendAsync(HttpMethod.Get, ticket)).StatusCode);
    }

    [Theory]
    [InlineData(400, "")]
    [InlineData(403, "No free computer partition found")]
    [InlineData(500, "")]
    public async Task What_a_JSON_master_did_not_accept_is_not_looked_for_since_what_it_has_is_older(int status, string reason)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        await app.RequestAsync(RequestApp.Typed(RequestApp.Valid));
        var page = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", RequestApp.Typed("{\"name\":\"other\"}")));
        master.Next(master.AnswerAsync).Next(status, $"{{\"status\": {status}, \"title\": \"{reason}\"}}");

        var ticket = await app.RequestAsync(RequestApp.Typed("{\"name\":\"other\"}", ("_seen", RequestApp.Hidden(page, "_seen"))));
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await app.PostAsync($"{ticket}/look");
        var shown = await app.GetAsync(ticket);

        Assert.DoesNotContain("Look again", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Allocated", shown, StringComparison.Ordinal);
        Assert.Contains(reason, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_JSON_master_is_read_while_not_ready_and_later()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        master.Next(master.AnswerAsync).Next(200, """{"status": 102, "name": "SoftwareInstanceNotReady", "message": "wait a little"}""");

        var ticket = await app.RequestAsync(RequestApp.Typed(RequestApp.Valid));
        Assert.Contains("The master says: wait a little", await app.GetAsync(ticket), StringComparison.Ordinal);

        master.Instances["My shop"] = new StandInInstance { Title = "My shop", Release = "r", Type = "default" };
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await app.PostAsync($"{ticket}/look");

        Assert.Contains("Allocated", await app.GetAsync(ticket), StringComparison.Ordinal);
        Assert.Equal("slapos.get.v0.instance_tree", master.Asked.Last());
    }

    [Fact]
    public async Task Trouble_on_the_way_does_not_hide_what_is_known()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());
        master.Next(408).Next(503, "<p>come back later</p>");

        var ticket = await app.RequestAsync(RequestApp.Typed(RequestApp.Valid));
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await app.PostAsync($"{ticket}/look");
        var page = await app.GetAsync(ticket);

        Assert.Contains("Not ready yet", page, StringComparison.Ordinal);
        Assert.Contains("When asked again:", page, StringComparison.Ordinal);
        Assert.Contains("come back later", page, StringComparison.Ordinal);
    }
}

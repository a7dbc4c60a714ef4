using System.Net;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class RequestJourneyTests
{
    private const string Valid = "{\"name\":\"shop\"}";

    private static (string Name, string Value)[] Post(string parameters, params (string Name, string Value)[] more) =>
        [("_opened", "{}"), ("_current", parameters), ("_tab", "Form"), ("_entry", "database"), ("_title", "My shop"), ("_state", "started"), .. more];

    private static (string, string)[] Masters(StandInMaster master, string api = "slap") =>
        [("FormHost:Masters:test:Api", api), ("FormHost:Masters:test:Url", master.Url), ("FormHost:Masters:test:Title", "Test master")];

    [Fact]
    public async Task A_request_is_reviewed_sent_and_shown_and_a_reload_sends_nothing()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master));

        var review = await RequestApp.TextAsync(await app.PostAsync($"/request?{RequestApp.Form}", ("_opened", "{}"), ("_current", Valid), ("_tab", "Form"), ("_entry", "database"), ("_do", "request")));
        Assert.Contains("Test master", review, StringComparison.Ordinal);
        Assert.Empty(master.Asked);

        var ticket = await app.RequestAsync(Post(Valid, ("_master", "test"), ("_sla.computer_guid", "COMP-5")));
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
    public async Task Looking_again_sends_while_not_ready_and_no_more_once_there_is_something()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master));
        master.Next(408, times: 2);

        var ticket = await app.RequestAsync(Post(Valid));
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
        await using var app = new RequestApp(Masters(master));
        master.Next(408, times: 9);

        var ticket = await app.RequestAsync(Post(Valid));
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.PostAsync($"{ticket}/look");

        Assert.Single(master.Asked);
        Assert.Contains("within 10 minutes", await app.GetAsync(ticket), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromMinutes(50));
        Assert.Equal(HttpStatusCode.NotFound, (await app.SendAsync(HttpMethod.Get, ticket)).StatusCode);
    }

    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("none", null)]
    [InlineData("cross-site", "http://localhost")]
    [InlineData(null, "null")]
    [InlineData(null, "http://evil.example")]
    [InlineData(null, "http://localhost:81")]
    [InlineData(null, null)]
    public async Task Only_FormHosts_own_pages_send(string? site, string? origin)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master));
        (string, string)[] headers = [.. site is null ? [] : new[] { ("Sec-Fetch-Site", site) }, .. origin is null ? [] : new[] { ("Origin", origin) }];

        var answer = await app.SendAsync(HttpMethod.Post, $"/request/send?{RequestApp.Form}", Post(Valid), headers);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task An_origin_that_names_this_host_will_do_where_nothing_else_is_said()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master));

        var answer = await app.SendAsync(HttpMethod.Post, $"/request/send?{RequestApp.Form}", Post(Valid), ("Origin", "http://localhost"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        await using var app = new RequestApp();

        Assert.Equal(HttpStatusCode.BadRequest, (await app.SendAsync(HttpMethod.Get, "/", null, ("Host", "rebound.example"))).StatusCode);
    }

    [Fact]
    public async Task Violations_are_shown_and_sent_only_when_insisted_on()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master));

        var refused = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", Post("{\"quota\":-1}")));
        Assert.Contains("Nothing was sent", refused, StringComparison.Ordinal);
        Assert.Contains("Send anyway", refused, StringComparison.Ordinal);
        Assert.Empty(master.Asked);

        await app.RequestAsync(Post("{\"quota\":-1}", ("_anyway", "true")));
        Assert.Single(master.Instances);
    }

    [Fact]
    public async Task Destroying_asks_for_the_title()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master, "json"));

        var refused = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", Post(Valid, ("_state", "destroyed"), ("_confirm", "my shop"))));
        Assert.Contains("type its title again", refused, StringComparison.Ordinal);
        Assert.Empty(master.Instances);

        var ticket = await app.RequestAsync([.. Post(Valid).Where(pair => pair.Name is not "_state"), ("_state", "destroyed"), ("_confirm", "My shop")]);
        Assert.Contains("Being destroyed", await app.GetAsync(ticket), StringComparison.Ordinal);
        Assert.Equal("destroyed", master.Instances["My shop"].State);
    }

    [Fact]
    public async Task An_instance_is_opened_changed_reviewed_as_a_diff_and_sent_with_its_state_and_SLA()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master, "json"));
        master.Instances["Büro & Co"] = new StandInInstance
        {
            Title = "Büro & Co",
            Release = RequestApp.Release,
            Type = "RootSoftwareInstance",
            Shared = true,
            State = "stopped",
            Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["_"] = "{\"name\": \"old\", \"quota\": 1.0}" },
            Sla = new Dictionary<string, string>(StringComparer.Ordinal) { ["computer_guid"] = "COMP-3", ["retention_delay"] = "7" },
        };

        Assert.Contains("Büro & Co", await app.GetAsync("/instances"), StringComparison.Ordinal);
        var form = await app.GetAsync($"/instances/open?master=test&title={Uri.EscapeDataString("Büro & Co")}");
        Assert.Contains("Database on a shared cluster", form, StringComparison.Ordinal);
        Assert.Contains("value=\"1.0\"", form, StringComparison.Ordinal);

        var packed = WebUtility.HtmlDecode(form).Split("name=\"_request\" value=\"")[1].Split("\" />")[0];
        (string, string)[] changed = [("_opened", "{\"name\":\"old\",\"quota\":1.0}"), ("_current", "{\"name\":\"new\",\"quota\":1.0}"), ("_tab", "Form"), ("_entry", "database")];
        var review = await RequestApp.TextAsync(await app.PostAsync($"/request?{RequestApp.Form}", [.. changed, ("_request", packed)]));
        Assert.Contains("<del>old</del>", review, StringComparison.Ordinal);
        Assert.Contains("<ins>new</ins>", review, StringComparison.Ordinal);
        Assert.DoesNotContain("<code>quota</code>", review, StringComparison.Ordinal);
        Assert.Contains("value=\"stopped\" checked", review, StringComparison.Ordinal);

        (string, string)[] reviewed =
        [
            .. changed, ("_title", "Büro & Co"), ("_master", "test"), ("_state", "stopped"),
            ("_sla.computer_guid", "COMP-3"), ("_sla.retention_delay", "7"), ("_seen", RequestApp.Hidden(review, "_seen")),
        ];
        await app.RequestAsync(reviewed);
        var now = master.Instances["Büro & Co"];
        Assert.Equal(("stopped", "RootSoftwareInstance", "COMP-3", "7"), (now.State, now.Type, now.Sla["computer_guid"], now.Sla["retention_delay"]));
        Assert.Equal("{\n    \"name\": \"new\",\n    \"quota\": 1.0\n}", now.Parameters["_"]);

        var stale = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", reviewed));
        Assert.Contains("was changed on the master since you opened it", stale, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_exists_is_not_overwritten_unseen()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master, "json"));
        await app.RequestAsync(Post(Valid));

        var page = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", Post("{\"name\":\"other\"}")));

        Assert.Contains("An instance “My shop” exists already", page, StringComparison.Ordinal);
        Assert.Contains("<del>shop</del>", page, StringComparison.Ordinal);
        Assert.Contains("shop", master.Instances["My shop"].Parameters["_"], StringComparison.Ordinal);
        await app.RequestAsync(Post("{\"name\":\"other\"}", ("_seen", RequestApp.Hidden(page, "_seen"))));
        Assert.Contains("other", master.Instances["My shop"].Parameters["_"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_masters_reason_is_shown_as_text()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(Masters(master));
        master.Next(404, "<html><p>No free computer partition found for: &lt;b&gt;My shop</p></html>");

        var ticket = await app.RequestAsync(Post(Valid));
        var raw = await app.Client.GetStringAsync(new Uri(ticket, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("No free computer partition found for: &lt;b&gt;My shop", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_masters_nothing_is_sent_and_the_commands_are_there_with_secrets_masked()
    {
        await using var app = new RequestApp();

        var page = await RequestApp.TextAsync(await app.PostAsync($"/request?{RequestApp.Form}", Post("{\"name\":\"shop\",\"admin-password\":\"s3cr3t\"}")));
        var sent = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", Post(Valid)));

        Assert.Contains("No master is configured", page, StringComparison.Ordinal);
        Assert.Contains($"slapos request 'My shop' {RequestApp.Release} --type default", page, StringComparison.Ordinal);
        Assert.Contains("registerOpenOrder().request(", page, StringComparison.Ordinal);
        Assert.Contains("slapos.post.v0.software_instance", page, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", page.Split("<aside")[1], StringComparison.Ordinal);
        Assert.Contains("There is no master", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_user_is_believed_from_configured_proxies_only_and_tickets_are_personal()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp([.. Masters(master), ("FormHost:Requests:UserHeader", "X-User"), ("FormHost:Proxies:0", "192.0.2.1")]);

        var answer = await app.SendAsync(HttpMethod.Post, $"/request/send?{RequestApp.Form}", Post(Valid), ("Sec-Fetch-Site", "same-origin"), ("X-User", "alice"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task Requests_are_never_offered_in_a_frame()
    {
        await using var app = new RequestApp();

        Assert.DoesNotContain("/request?", await app.GetAsync($"/embed?{RequestApp.Form}"), StringComparison.Ordinal);
        Assert.Contains("/request?", await app.GetAsync($"/form?{RequestApp.Form}"), StringComparison.Ordinal);
        var page = await app.PostAsync($"/request?{RequestApp.Form}", Post(Valid));
        Assert.Contains("frame-ancestors 'none'", string.Join(' ', page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("{\"_\": \"{\\\"url\\\": \\\"https://example.org/\\\", \\\"more\\\": [1.0]}\"}")]
    [InlineData("{\"url\": \"https://example.org/\", \"more\": \"[1.0]\"}")]
    [InlineData("<instance><parameter id=\"url\">https://example.org/</parameter><parameter id=\"more\">[1.0]</parameter></instance>")]
    public async Task Published_values_are_read_flat_or_wrapped_as_XML_or_JSON(string published)
    {
        await using var app = new RequestApp();
        using var content = new StringContent(published);

        var page = await RequestApp.TextAsync(await app.Client.PostAsync(new Uri($"/results?{RequestApp.Form}", UriKind.Relative), content, TestContext.Current.CancellationToken));

        Assert.Contains("href=\"https://example.org/\"", page, StringComparison.Ordinal);
        Assert.Contains("1.0", page, StringComparison.Ordinal);
        Assert.Contains("not in the schema", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_entry_publishes_is_shown_with_an_example()
    {
        await using var app = new RequestApp();

        var page = await app.GetAsync($"/results?{RequestApp.Form}");

        Assert.Contains("\"url\": \"https://example.org/\"", page, StringComparison.Ordinal);
        Assert.Contains("<parameter id=\"_\">", page, StringComparison.Ordinal);
    }
}

using System.Net;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class ExistingInstanceTests
{
    [Fact]
    public async Task An_instance_is_opened_changed_reviewed_as_a_diff_and_sent_with_its_state_and_SLA()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        master.Instances["Büro & Co"] = new StandInInstance
        {
            Title = "Büro & Co",
            Release = RequestApp.Release,
            Type = "RootSoftwareInstance",
            Shared = true,
            State = "stopped",
            Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["_"] = "{\"name\": \"old\", \"quota\": 1.0}" },
            Sla = new Dictionary<string, string>(StringComparer.Ordinal) { ["computer_guid"] = "COMP-3", ["retention_delay"] = "7", ["group"] = "g1" },
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
        Assert.Contains("name=\"_sla.group\" value=\"g1\"", review, StringComparison.Ordinal);

        (string, string)[] reviewed =
        [
            .. changed, ("_title", "Büro & Co"), ("_master", "test"), ("_state", "stopped"),
            ("_sla.computer_guid", "COMP-3"), ("_sla.retention_delay", "7"), ("_sla.group", "g1"), ("_seen", RequestApp.Hidden(review, "_seen")),
        ];
        await app.RequestAsync(reviewed);
        var now = master.Instances["Büro & Co"];
        Assert.Equal(("stopped", "RootSoftwareInstance", "COMP-3", "7", "g1"), (now.State, now.Type, now.Sla["computer_guid"], now.Sla["retention_delay"], now.Sla["group"]));
        Assert.Equal("{\n    \"name\": \"new\",\n    \"quota\": 1.0\n}", now.Parameters["_"]);

        var stale = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", reviewed));
        Assert.Contains("was changed on the master since you opened it", stale, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_exists_is_not_overwritten_unseen()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        await app.RequestAsync(RequestApp.Typed(RequestApp.Valid));

        var page = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", RequestApp.Typed("{\"name\":\"other\"}")));

        Assert.Contains("An instance “My shop” exists already", page, StringComparison.Ordinal);
        Assert.Contains("<del>shop</del>", page, StringComparison.Ordinal);
        Assert.Contains("shop", master.Instances["My shop"].Parameters["_"], StringComparison.Ordinal);
        await app.RequestAsync(RequestApp.Typed("{\"name\":\"other\"}", ("_seen", RequestApp.Hidden(page, "_seen"))));
        Assert.Contains("other", master.Instances["My shop"].Parameters["_"], StringComparison.Ordinal);
    }
}

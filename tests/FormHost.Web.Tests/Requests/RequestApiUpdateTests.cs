using System.Net;
using System.Text;
using System.Text.Json;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

/// <summary>What the API's caller does not name, an existing instance of a JSON master keeps.</summary>
public sealed class RequestApiUpdateTests
{
    private const string Kept = "{\"name\": \"shop\", \"quota\": 1.0}";
    private const string Address = $"/api/v1/requests?{RequestApp.Form}&master=test";

    [Theory]
    [InlineData("""{"title": "My shop"}""", Kept, "stopped", "COMP-3", "7")]
    [InlineData("""{"title": "My shop", "state": "started"}""", Kept, "started", "COMP-3", "7")]
    [InlineData("""{"title": "My shop", "sla": {"computer_guid": "COMP-4"}}""", Kept, "stopped", "COMP-4", "7")]
    [InlineData("""{"title": "My shop", "sla": {"retention_delay": ""}}""", Kept, "stopped", "COMP-3", null)]
    [InlineData("""{"title": "My shop", "sla": {}}""", Kept, "stopped", "COMP-3", "7")]
    [InlineData("""{"title": "My shop", "parameters": {"name": "new"}}""", "{\"name\": \"new\"}", "stopped", "COMP-3", "7")]
    public async Task An_instance_keeps_what_is_not_named(string body, string parameters, string state, string node, string? delay)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        master.Instances["My shop"] = Existing;

        var (status, answer) = await PostAsync(app, body);

        Assert.Equal((HttpStatusCode.OK, "allocated"), (status, answer.GetProperty("outcome").GetString()));
        var now = master.Instances["My shop"];
        Assert.Equal((state, node, delay), (now.State, now.Sla["computer_guid"], now.Sla.GetValueOrDefault("retention_delay")));
        Assert.Equal(("RootSoftwareInstance", "g1"), (now.Type, now.Sla["group"]));
        Assert.Equal(Compact(parameters), Compact(now.Parameters["_"]));
    }

    [Fact]
    public async Task An_instance_that_changes_meanwhile_is_left_alone()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        master.Instances["My shop"] = Existing;
        master.Next(context =>
        {
            var answer = master.AnswerAsync(context);
            master.Instances["My shop"] = Existing with { State = "started" };
            return answer;
        });

        var (status, problem) = await PostAsync(app, """{"title": "My shop", "parameters": {"name": "new"}}""");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "request.changed"), (status, CodeOf(problem)));
        Assert.Equal("started", master.Instances["My shop"].State);
    }

    [Theory]
    [InlineData("json", """{"title": "x"}""", "the master has no instance of that title")]
    [InlineData("json", """{"title": "x", "state": "stopped", "sla": {}}""", "the master has no instance of that title")]
    [InlineData("slap", """{"title": "x"}""", "this master does not tell what an instance has")]
    public async Task A_new_instance_needs_parameters(string api, string body, string reason)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings(api));

        var (status, problem) = await PostAsync(app, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(reason, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(master.Instances);
    }

    [Fact]
    public async Task What_cannot_be_read_yet_is_not_guessed()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        master.Next(200, """{"status": 102, "name": "SoftwareInstanceNotReady", "message": "wait"}""");

        var (status, problem) = await PostAsync(app, """{"title": "x", "parameters": {"name": "shop"}}""");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "request.not-ready"), (status, CodeOf(problem)));
        Assert.Equal(["slapos.get.v0.instance_tree"], master.Asked);
    }

    [Fact]
    public async Task A_master_that_does_not_tell_gets_nothing()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        master.Next(500, """{"status": 500, "type": "unknown", "title": "out of order"}""");

        var (status, problem) = await PostAsync(app, """{"title": "x", "parameters": {"name": "shop"}}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("The master says: out of order", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Single(master.Asked);
    }

    [Theory]
    [InlineData("""{"title": "x", "parameters": {}, "state": 1}""")]
    [InlineData("""{"title": "x", "parameters": {}, "state": null}""")]
    [InlineData("""{"title": "x", "parameters": {}, "sla": "COMP-1"}""")]
    [InlineData("""{"title": "x", "parameters": {}, "sla": {"computer_guid": null}}""")]
    [InlineData("""{"title": "x", "parameters": {}, "sendAnyway": "true"}""")]
    [InlineData("""{"parameters": {}}""")]
    [InlineData("""{"title": "x", "parameters": null}""")]
    public async Task A_member_of_the_wrong_kind_is_not_taken_for_one_left_out(string body)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings("json"));
        master.Instances["x"] = Existing with { Title = "x" };

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(app, body)).Status);
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task The_master_is_named()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());

        var (status, _) = await PostAsync(app, """{"title": "x", "parameters": {"name": "shop"}}""", $"/api/v1/requests?{RequestApp.Form}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Empty(master.Asked);
    }

    private static StandInInstance Existing => new()
    {
        Title = "My shop",
        Release = RequestApp.Release,
        Type = "RootSoftwareInstance",
        Shared = true,
        State = "stopped",
        Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["_"] = Kept },
        Sla = new Dictionary<string, string>(StringComparer.Ordinal) { ["computer_guid"] = "COMP-3", ["retention_delay"] = "7", ["group"] = "g1" },
    };

    private static string Compact(string json) => string.Concat(json.Where(one => !char.IsWhiteSpace(one)));

    private static string? CodeOf(JsonElement problem) => problem.GetProperty("diagnostics")[0].GetProperty("code").GetString();

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(RequestApp app, string body, string path = Address)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await app.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}

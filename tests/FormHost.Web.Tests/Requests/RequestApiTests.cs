using System.Net;
using System.Text;
using System.Text.Json;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class RequestApiTests
{
    private const string Address = $"/api/v1/requests?{RequestApp.Form}&master=test";
    private const string Valid = """{"title": "My shop", "parameters": {"name": "shop"}, "sla": {"retention_delay": 7}}""";

    [Theory]
    [InlineData("slap")]
    [InlineData("json")]
    public async Task A_request_is_sent_and_its_ticket_tells_what_came_of_it(string api)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings(api));

        var (status, sent) = await PostAsync(app, Valid);

        Assert.Equal((HttpStatusCode.OK, "allocated"), (status, sent.GetProperty("outcome").GetString()));
        Assert.Equal("7", master.Instances["My shop"].Sla["retention_delay"]);
        master.Instances["My shop"] = master.Instances["My shop"] with { Published = new Dictionary<string, string>(StringComparer.Ordinal) { ["_"] = "{\"url\": \"https://example.org/\"}" } };
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        var later = JsonElement.Parse(await app.GetAsync($"/api/v1/requests/{sent.GetProperty("ticket").GetString()}"));
        Assert.Equal("https://example.org/", later.GetProperty("instance").GetProperty("published").GetProperty("url").GetString());
    }

    [Fact]
    public async Task An_instance_that_is_not_ready_is_202()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());
        master.Next(408);

        var (status, sent) = await PostAsync(app, Valid);

        Assert.Equal((HttpStatusCode.Accepted, "notReady"), (status, sent.GetProperty("outcome").GetString()));
    }

    [Theory]
    [InlineData("""{"title": "x", "parameters": {}}""", 422, "not-sent")]
    [InlineData("""{"title": "", "parameters": {"name": "shop"}}""", 422, "not-sent")]
    [InlineData("""{"title": "x", "parameters": {"name": "shop"}, "state": "destroyed"}""", 422, "not-sent")]
    [InlineData("""{"title": "x", "parameters": []}""", 400, "bad-request")]
    [InlineData("""{"title": "x", "parameters": {}, "more": 1}""", 400, "bad-request")]
    [InlineData("""{"title": "x", "parameters": {}, "sla": {"node": "COMP-1"}}""", 400, "bad-request")]
    [InlineData("{", 400, "not-json")]
    public async Task What_is_not_sent_is_a_problem(string body, int status, string type)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());

        var (answered, problem) = await PostAsync(app, body);

        Assert.Equal((status, $"/problems/{type}"), ((int)answered, problem.GetProperty("type").GetString()));
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task Violations_are_sent_when_insisted_on()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(app, """{"title": "x", "parameters": {}, "sendAnyway": true}""")).Status);
    }

    [Theory]
    [InlineData("text/plain", null, 415)]
    [InlineData("application/x-www-form-urlencoded", null, 415)]
    [InlineData("text/json", null, 415)]
    [InlineData(null, null, 415)]
    [InlineData("application/json", "cross-site", 403)]
    [InlineData("application/json", "same-site", 403)]
    public async Task Another_sites_page_cannot_have_it_sent(string? mediaType, string? site, int status)
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());

        Assert.Equal(status, (int)(await PostAsync(app, Valid, mediaType, site)).Status);
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task An_entry_that_does_not_exist_is_not_sent_as_a_software_type()
    {
        await using var master = await StandInMaster.StartAsync();
        await using var app = new RequestApp(master.Settings());

        var (status, _) = await PostAsync(app, Valid, path: Address.Replace("entry=database", "entry=none", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Empty(master.Asked);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(
        RequestApp app, string body, string? mediaType = "application/json", string? site = null, string path = Address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        if (site is not null)
        {
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
        }

        using var answer = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}

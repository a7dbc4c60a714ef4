using System.Net;
using System.Text;
using FormHost.Web.Tests.Fetching.Support;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests;

public sealed class TicketsInRedisTests
{
    [Fact]
    public async Task A_ticket_survives_a_restart_and_another_node_shows_it()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var master = await StandInMaster.StartAsync();
        string ticket;
        await using (var first = Node(redis, master))
        {
            ticket = await first.RequestAsync(RequestApp.Typed(RequestApp.Valid));
        }

        await using var second = Node(redis, master);

        Assert.Contains("Allocated", await second.GetAsync(ticket), StringComparison.Ordinal);
        Assert.Single(master.Asked);
    }

    [Fact]
    public async Task What_Redis_holds_tells_nothing_and_ends_after_an_hour()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var master = await StandInMaster.StartAsync();
        await using var app = Node(redis, master);

        var ticket = (await app.RequestAsync(RequestApp.Typed("{\"name\":\"shop\",\"owner\":\"hidden\"}"))).Split('/')[^1];
        var (name, content, left) = Assert.Single(await redis.ContentAsync("formhost:request:"));

        Assert.DoesNotContain(ticket, name, StringComparison.Ordinal);
        Assert.All(["My shop", "hidden", "database-cluster", "Request", ticket], text => Assert.DoesNotContain(text, Encoding.UTF8.GetString(content), StringComparison.Ordinal));
        Assert.InRange(left, TimeSpan.FromMinutes(59), TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_ticket_that_was_tampered_with_is_none()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var master = await StandInMaster.StartAsync();
        await using var app = Node(redis, master);
        var ticket = await app.RequestAsync(RequestApp.Typed(RequestApp.Valid));

        await redis.SpoilAsync((await redis.ContentAsync("formhost:request:"))[0].Name);

        Assert.Equal(HttpStatusCode.NotFound, (await app.SendAsync(HttpMethod.Get, ticket)).StatusCode);
    }

    [Fact]
    public async Task Where_the_ticket_cannot_be_kept_nothing_is_sent()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var master = await StandInMaster.StartAsync();
        await using var app = Node(redis, master);
        await redis.KillAsync();

        var page = await RequestApp.TextAsync(await app.PostAsync($"/request/send?{RequestApp.Form}", RequestApp.Typed(RequestApp.Valid)));

        Assert.Contains("Nothing was sent", page, StringComparison.Ordinal);
        Assert.Empty(master.Asked);
    }

    [Fact]
    public async Task Without_Redis_a_restart_forgets_tickets()
    {
        await using var master = await StandInMaster.StartAsync();
        string ticket;
        await using (var first = new RequestApp(master.Settings()))
        {
            ticket = await first.RequestAsync(RequestApp.Typed(RequestApp.Valid));
        }

        await using var second = new RequestApp(master.Settings());

        Assert.Equal(HttpStatusCode.NotFound, (await second.SendAsync(HttpMethod.Get, ticket)).StatusCode);
    }

    private static RequestApp Node(RedisServer redis, StandInMaster master) => new([.. master.Settings(), ("ConnectionStrings:Redis", redis.Connection)]);
}

using FormHost.Web.Tests.Fetching.Support;

namespace FormHost.Web.Tests.Fetching.Caching;

public sealed class RedisTests
{
    [Fact]
    public async Task What_one_node_fetched_another_need_not_fetch()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var origin = Origin.Answering("{\"a\": \"ü\"}");
        await using var first = Node(redis, origin);
        await using var second = Node(redis, origin);

        await first.TextAsync(origin.Url("/a.json?token=t0ken"));
        var keys = await redis.KeysAsync(1);

        Assert.Equal("{\"a\": \"ü\"}", await second.TextAsync(origin.Url("/a.json?token=t0ken")));
        Assert.Single(origin.Requests);
        Assert.DoesNotContain("t0ken", keys[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "Cache-Control: no-store")]
    [InlineData(200, "Cache-Control: private, max-age=60")]
    [InlineData(404, "Cache-Control: max-age=60")]
    public async Task What_must_not_be_shared_and_failures_stay_in_the_process(int status, string header)
    {
        await using var redis = await RedisServer.StartAsync();
        await using var origin = new Origin((request, stream, token) => request.Path is "/shared.json"
            ? Origin.ReplyAsync(stream, 200, "{}", [], token)
            : Origin.ReplyAsync(stream, status, "{}", [header], token));
        await using var node = Node(redis, origin);

        await node.GetAsync(origin.Url("/own.json"));
        await node.GetAsync(origin.Url("/shared.json"));

        Assert.Single(await redis.KeysAsync(1));
    }

    [Fact]
    public async Task A_spoiled_entry_is_fetched_again()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var origin = Origin.Answering("{}");
        await using var first = Node(redis, origin);
        await using var second = Node(redis, origin);
        await first.TextAsync(origin.Url());

        await redis.SpoilAsync((await redis.KeysAsync(1))[0]);

        Assert.Equal("{}", await second.TextAsync(origin.Url()));
    }

    [Fact]
    public async Task Without_its_Redis_a_node_works_on()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var origin = Origin.Answering("{}");
        await using var node = Node(redis, origin);
        await redis.KillAsync();

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal("{}", await node.TextAsync(origin.Url($"/{i}.json")));
        }
    }

    [Fact]
    public async Task A_Redis_that_is_killed_and_comes_back_under_load_fails_no_request_and_is_used_again()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var origin = Origin.Answering("{}");
        await using var node = Node(redis, origin);
        using var stop = new CancellationTokenSource();
        var asked = 0;
        var visitors = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.Equal("{}", await node.TextAsync(origin.Url($"/{Interlocked.Increment(ref asked) / 2}.json")));
            }
        })).ToArray();

        await redis.KeysAsync(20);
        await redis.KillAsync();
        var atKill = Volatile.Read(ref asked);
        while (Volatile.Read(ref asked) < atKill + 100)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        }

        await redis.RestartAsync();
        Assert.NotEmpty(await redis.KeysAsync(20));
        await stop.CancelAsync();
        await Task.WhenAll(visitors);
    }

    private static FetchingHost Node(RedisServer redis, Origin origin) =>
        new([FetchingHost.Allow(origin), ("ConnectionStrings:Redis", redis.Connection)]);
}

using FormHost.Schema.Diagnostics;
using FormHost.Web.Tests.Fetching.Support;

namespace FormHost.Web.Tests.Fetching.Chaos;

/// <summary>For each way a host can misbehave: what the operator is told, and that another host's documents still come.</summary>
public sealed class MisbehavingOriginTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    [Theory]
    [MemberData(nameof(Misbehaviour.All), MemberType = typeof(Misbehaviour))]
    public async Task The_operator_is_told_and_other_hosts_are_unharmed(string how, string code)
    {
        await using var bad = new Origin((_, stream, token) => Misbehaviour.RespondAsync(how, stream, token));
        await using var good = Origin.Answering("{\"a\": 1}");
        await using var host = new FetchingHost(
            [FetchingHost.Allow(bad), FetchingHost.Allow(good, 1), ("Limits:FetchSeconds", "0.3"), ("Limits:TotalSeconds", "3"), ("Limits:Retries", "1")]);

        Assert.Equal(code, await host.FailureAsync(bad.Url()));
        Assert.Equal("{\"a\": 1}", await host.TextAsync(good.Url()));
    }

    [Fact]
    public async Task More_bytes_than_the_stated_length_are_not_read()
    {
        await using var origin = new Origin((_, stream, token) => Origin.SendAsync(stream, $"{Ok}Content-Length: 2\r\n\r\n{{}}and more", token));
        await using var host = FetchingHost.Open(origin);

        Assert.Equal("{}", await host.TextAsync(origin.Url()));
    }

    [Fact]
    public async Task A_short_wish_to_wait_is_obeyed_before_the_next_try()
    {
        var tries = 0;
        await using var origin = new Origin((_, stream, token) =>
            Origin.ReplyAsync(stream, ++tries == 1 ? 429 : 200, "{}", ["Retry-After: 0"], token));
        await using var host = FetchingHost.Open(origin);

        Assert.Equal("{}", await host.TextAsync(origin.Url()));
        Assert.Contains(host.Log.All, line => line.Contains("try 1 in 0 ms", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_wish_to_wait_holds_for_the_whole_host()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var status = 429;
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, status, "{}", ["Retry-After: 30"], token));
        await using var host = new FetchingHost([FetchingHost.Allow(origin)], clock);

        Assert.Equal(DocumentCodes.Status, await host.FailureAsync(origin.Url("/a.json")));
        Assert.Equal(DocumentCodes.Status, await host.FailureAsync(origin.Url("/b.json")));
        Assert.Single(origin.Requests);

        status = 200;
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("{}", await host.TextAsync(origin.Url("/c.json")));
    }

    [Fact]
    public async Task Retries_never_exceed_the_total_time()
    {
        await using var origin = Origin.Answering("", 503, "Retry-After: 4");
        await using var host = FetchingHost.Open(origin, ("Limits:TotalSeconds", "0.2"), ("Limits:Retries", "10"));

        Assert.Equal(DocumentCodes.TimedOut, await host.FailureAsync(origin.Url()));
    }
}

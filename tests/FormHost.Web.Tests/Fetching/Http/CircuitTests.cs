using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching.Http;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.Extensions.Time.Testing;

namespace FormHost.Web.Tests.Fetching.Http;

public sealed class CircuitTests
{
    [Fact]
    public async Task A_host_that_keeps_failing_is_left_alone_for_a_while_and_others_are_not()
    {
        var healthy = false;
        var clock = new FakeTimeProvider();
        await using var sick = new Origin((_, stream, token) => Origin.ReplyAsync(stream, healthy ? 200 : 503, "{}", [], token));
        await using var well = Origin.Answering("{}");
        await using var host = new FetchingHost([FetchingHost.Allow(sick), FetchingHost.Allow(well, 1), ("Limits:Retries", "0")], clock);
        for (var i = 0; i < HostGate.MinimumThroughput; i++)
        {
            Assert.Equal(DocumentCodes.Status, await host.FailureAsync(sick.Url($"/{i}.json")));
        }

        Assert.Equal(DocumentCodes.Unreachable, await host.FailureAsync(sick.Url("/a.json")));
        Assert.Equal(HostGate.MinimumThroughput, sick.Requests.Count);
        Assert.Equal("{}", await host.TextAsync(well.Url()));

        healthy = true;
        clock.Advance(HostGate.BreakDuration);
        Assert.Equal("{}", await host.TextAsync(sick.Url("/b.json")));
    }

    [Fact]
    public async Task A_missing_document_does_not_speak_against_its_host()
    {
        await using var origin = Origin.Answering("none", 404);
        await using var host = FetchingHost.Open(origin);
        for (var i = 0; i < 3 * HostGate.MinimumThroughput; i++)
        {
            Assert.Equal(DocumentCodes.Status, await host.FailureAsync(origin.Url($"/{i}.json")));
        }
    }
}

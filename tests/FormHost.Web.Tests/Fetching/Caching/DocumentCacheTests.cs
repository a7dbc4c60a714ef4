using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FormHost.Web.Tests.Fetching.Caching;

public sealed class DocumentCacheTests
{
    private const string AlwaysAsk = "Cache-Control: max-age=0";
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_document_is_fetched_once_while_it_is_fresh()
    {
        await using var origin = Origin.Answering("{}");
        await using var host = FetchingHost.Open(origin);

        var first = await host.GetAsync(origin.Url());
        var second = await host.GetAsync(new Uri(origin.Url(), "#fragment"));

        Assert.Single(origin.Requests);
        Assert.Same(first.Document, second.Document);
    }

    [Theory]
    [InlineData("")]
    [InlineData(AlwaysAsk)]
    [InlineData("Cache-Control: no-store")]
    public async Task Five_hundred_visitors_at_once_cost_one_fetch(string header)
    {
        var everybodyAsked = new TaskCompletionSource();
        await using var origin = new Origin(async (_, stream, token) =>
        {
            await everybodyAsked.Task;
            await Origin.ReplyAsync(stream, 200, "{}", header.Length > 0 ? [header] : [], token);
        });
        await using var host = FetchingHost.Open(origin);

        var visitors = Enumerable.Range(0, 500).Select(_ => host.TextAsync(origin.Url())).ToArray();
        everybodyAsked.SetResult();

        Assert.All(await Task.WhenAll(visitors), text => Assert.Equal("{}", text));
        Assert.Single(origin.Requests);
    }

    [Fact]
    public async Task Five_hundred_visitors_of_a_failing_host_cost_one_fetch()
    {
        await using var origin = Origin.Answering("", 500);
        await using var host = FetchingHost.Open(origin, ("Limits:Retries", "0"));

        var codes = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => host.FailureAsync(origin.Url())));

        Assert.All(codes, code => Assert.Equal(DocumentCodes.Status, code));
        Assert.Single(origin.Requests);
    }

    [Fact]
    public async Task A_visitor_who_leaves_does_not_take_the_document_from_the_others()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        await using var origin = new Origin(async (_, stream, token) =>
        {
            asked.SetResult();
            await answer.Task;
            await Origin.ReplyAsync(stream, 200, "{}", [], token);
        });
        await using var host = FetchingHost.Open(origin);
        using var leaving = new CancellationTokenSource();

        var first = host.Documents.GetAsync(origin.Url(), leaving.Token);
        var second = host.TextAsync(origin.Url());
        await asked.Task;
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        answer.SetResult();
        Assert.Equal("{}", await second);
        Assert.Single(origin.Requests);
    }

    [Theory]
    [InlineData("ETag: \"v1\"", "If-None-Match", "\"v1\"")]
    [InlineData("ETag: W/\"v1\"", "If-None-Match", "W/\"v1\"")]
    [InlineData("Last-Modified: Wed, 21 Oct 2015 07:28:00 GMT", "If-Modified-Since", "Wed, 21 Oct 2015 07:28:00 GMT")]
    public async Task A_copy_is_asked_about_and_kept_where_nothing_changed(string validator, string condition, string value)
    {
        await using var origin = new Origin((request, stream, token) => string.Equals(request.Header(condition), value, StringComparison.Ordinal)
            ? Origin.ReplyAsync(stream, 304, "", [AlwaysAsk], token)
            : Origin.ReplyAsync(stream, 200, "{}", [AlwaysAsk, validator], token));
        await using var host = FetchingHost.Open(origin);

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("{}", await host.TextAsync(origin.Url()));
        }

        Assert.Equal([null, value, value], origin.Requests.Select(request => request.Header(condition)));
    }

    [Fact]
    public async Task Not_modified_for_what_was_never_had_is_a_failure()
    {
        await using var origin = Origin.Answering("", 304);
        await using var host = FetchingHost.Open(origin);

        var result = await host.GetAsync(origin.Url());

        Assert.Equal("304", result.Failure!.Arguments["status"]);
    }

    [Fact]
    public async Task The_condition_is_not_sent_to_another_address_than_the_copys()
    {
        var target = "/v1.json";
        await using var origin = new Origin((request, stream, token) => request.Path is "/latest.json"
            ? Origin.ReplyAsync(stream, 302, "", [$"Location: {target}"], token)
            : Origin.ReplyAsync(stream, 200, $"\"{request.Path}\"", [AlwaysAsk, "ETag: \"same\""], token));
        await using var host = FetchingHost.Open(origin);

        Assert.Equal("\"/v1.json\"", await host.TextAsync(origin.Url("/latest.json")));
        target = "/v2.json";
        Assert.Equal("\"/v2.json\"", await host.TextAsync(origin.Url("/latest.json")));

        Assert.DoesNotContain(origin.Requests, request => request.Header("If-None-Match") is not null);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task The_last_good_copy_is_served_with_its_age_where_the_host_fails(int status)
    {
        var healthy = true;
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, healthy ? 200 : status, "{}", [AlwaysAsk, "Retry-After: 60"], token));
        await using var host = new FetchingHost([FetchingHost.Allow(origin), ("Limits:Retries", "0")], _clock);
        await host.TextAsync(origin.Url());

        healthy = false;
        _clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(TimeSpan.FromHours(23), (await host.GetAsync(origin.Url())).Document!.StaleFor);
        Assert.Equal(TimeSpan.FromHours(23), (await host.GetAsync(origin.Url())).Document!.StaleFor);
        Assert.Equal(2, origin.Requests.Count);
    }

    [Fact]
    public async Task A_copy_older_than_a_day_is_not_served()
    {
        var healthy = true;
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, healthy ? 200 : 500, "{}", [AlwaysAsk], token));
        await using var host = new FetchingHost([FetchingHost.Allow(origin), ("Limits:Retries", "0")], _clock);
        await host.TextAsync(origin.Url());

        healthy = false;
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(DocumentCodes.Status, await host.FailureAsync(origin.Url()));
    }

    [Theory]
    [InlineData(404, AlwaysAsk)]
    [InlineData(403, AlwaysAsk)]
    [InlineData(500, "Cache-Control: no-store")]
    public async Task No_copy_is_served_of_what_is_gone_or_must_not_be_kept(int status, string header)
    {
        var there = true;
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, there ? 200 : status, "{}", [header], token));
        await using var host = FetchingHost.Open(origin, ("Limits:Retries", "0"));
        await host.TextAsync(origin.Url());

        there = false;
        Assert.Equal(DocumentCodes.Status, await host.FailureAsync(origin.Url()));
    }

    [Fact]
    public async Task Reload_asks_again_and_falls_back_to_the_copy()
    {
        var (status, body) = (200, "1");
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, status, body, [], token));
        await using var host = FetchingHost.Open(origin, ("Limits:Retries", "0"));
        Assert.Equal("1", await host.TextAsync(origin.Url()));

        body = "2";
        Assert.Equal("1", await host.TextAsync(origin.Url()));
        Assert.Equal("2", await TextAsync(host, origin, DocumentAge.Reloaded));
        Assert.Equal("2", await host.TextAsync(origin.Url()));

        status = 500;
        Assert.Equal("2", await TextAsync(host, origin, DocumentAge.Reloaded));
    }

    [Fact]
    public async Task Reload_tries_again_what_just_failed()
    {
        var status = 404;
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, status, "{}", [], token));
        await using var host = FetchingHost.Open(origin);
        Assert.Equal(DocumentCodes.Status, await host.FailureAsync(origin.Url()));

        status = 200;
        Assert.Equal("{}", await TextAsync(host, origin, DocumentAge.Reloaded));
    }

    [Fact]
    public async Task A_form_being_filled_in_uses_a_copy_for_a_minute_whatever_the_host_says()
    {
        await using var origin = Origin.Answering("{}", 200, AlwaysAsk);
        await using var host = new FetchingHost([FetchingHost.Allow(origin)], _clock);
        await host.TextAsync(origin.Url());

        _clock.Advance(TimeSpan.FromSeconds(59));
        await TextAsync(host, origin, DocumentAge.Settled);
        Assert.Single(origin.Requests);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await TextAsync(host, origin, DocumentAge.Settled);
        Assert.Equal(2, origin.Requests.Count);
    }

    [Fact]
    public async Task A_hanging_host_is_not_waited_for_where_there_is_a_copy()
    {
        var healthy = true;
        await using var origin = new Origin((_, stream, token) =>
            healthy ? Origin.ReplyAsync(stream, 200, "{}", [AlwaysAsk], token) : Task.Delay(Timeout.InfiniteTimeSpan, token));
        await using var host = FetchingHost.Open(origin, ("Limits:PatienceSeconds", "0.05"));
        await host.TextAsync(origin.Url());

        healthy = false;
        Assert.NotNull((await host.GetAsync(origin.Url())).Document!.StaleFor);
    }

    [Fact]
    public async Task Memory_is_bounded()
    {
        await using var origin = Origin.Answering(new string('1', 100_000));
        await using var host = FetchingHost.Open(origin, ("Fetching:CacheMegabytes", "1"));

        for (var i = 0; i < 30; i++)
        {
            await host.TextAsync(origin.Url($"/{i}.json"));
        }

        var kept = 0;
        foreach (var i in Enumerable.Range(0, 30))
        {
            var before = origin.Requests.Count;
            await host.TextAsync(origin.Url($"/{i}.json"));
            kept += origin.Requests.Count == before ? 1 : 0;
        }

        Assert.InRange(kept, 0, 10);
    }

    private static async Task<string> TextAsync(FetchingHost host, Origin origin, DocumentAge age)
    {
        var source = host.Services.GetRequiredService<IFormDocuments>().Open(age);
        var result = await source.GetAsync(origin.Url(), TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(result.Document!.Content.Span);
    }
}

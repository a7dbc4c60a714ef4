using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FormHost.Web.Tests.Fetching;

public sealed class FormDocumentSourceTests
{
    [Fact]
    public async Task All_documents_of_a_form_share_its_time()
    {
        var clock = new FakeTimeProvider();
        await using var origin = Origin.Answering("{}");
        await using var host = new FetchingHost([FetchingHost.Allow(origin)], clock);
        var source = host.Services.GetRequiredService<IFormDocuments>().Open(DocumentAge.AsHostSays);

        Assert.NotNull((await source.GetAsync(origin.Url("/1.json"), TestContext.Current.CancellationToken)).Document);
        clock.Advance(TimeSpan.FromSeconds(20));
        var failure = (await source.GetAsync(origin.Url("/2.json"), TestContext.Current.CancellationToken)).Failure;

        Assert.Equal(DocumentCodes.TimedOut, failure!.Code);
        Assert.Equal("20", failure.Arguments["seconds"]);
        Assert.Single(origin.Requests);
    }

    [Theory]
    [InlineData("Limits:Documents", "2 documents")]
    [InlineData("Limits:TotalBytes", "2 bytes")]
    public async Task A_form_has_no_more_documents_and_bytes_than_allowed(string key, string limit)
    {
        await using var origin = Origin.Answering("1");
        await using var host = FetchingHost.Open(origin, (key, "2"));
        var source = host.Services.GetRequiredService<IFormDocuments>().Open();

        foreach (var path in (string[])["/1.json", "/2.json", "/1.json"])
        {
            Assert.Null((await source.GetAsync(origin.Url(path), TestContext.Current.CancellationToken)).Failure);
        }

        var failure = (await source.GetAsync(origin.Url("/3.json"), TestContext.Current.CancellationToken)).Failure;
        Assert.Equal(DocumentCodes.TooMany, failure!.Code);
        Assert.Equal(limit, failure.Arguments["limit"]);
    }

    [Fact]
    public async Task A_document_asked_for_twice_by_one_form_is_the_same()
    {
        var version = 0;
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, 200, $"{++version}", ["Cache-Control: no-cache"], token));
        await using var host = FetchingHost.Open(origin);
        var source = host.Services.GetRequiredService<IFormDocuments>().Open();

        var first = await source.GetAsync(origin.Url(), TestContext.Current.CancellationToken);
        var second = await source.GetAsync(origin.Url(), TestContext.Current.CancellationToken);

        Assert.Same(first.Document, second.Document);
    }
}

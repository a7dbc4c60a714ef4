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
}

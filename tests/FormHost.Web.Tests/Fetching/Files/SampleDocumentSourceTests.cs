using FormHost.Schema.Diagnostics;
using FormHost.Web.Fetching.Files;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.Extensions.DependencyInjection;

namespace FormHost.Web.Tests.Fetching.Files;

public sealed class SampleDocumentSourceTests
{
    [Theory]
    [InlineData("sample:///none/software.cfg.json")]
    [InlineData("sample:///../appsettings.json")]
    [InlineData("sample://host/none/software.cfg.json")]
    public async Task What_is_no_sample_is_not_found(string url)
    {
        await using var host = new FetchingHost();

        Assert.Equal(DocumentCodes.NotFound, await host.FailureAsync(new Uri(url)));
    }

    [Fact]
    public async Task Every_listed_sample_can_be_had()
    {
        await using var host = new FetchingHost();
        var listed = await host.Services.GetRequiredService<ICatalogue>().ListAsync(TestContext.Current.CancellationToken);
        foreach (var sample in listed.Where(entry => entry.Kind is CatalogueKind.Sample))
        {
            await host.TextAsync(new Uri($"{sample.Release.AbsoluteUri}.json"));
        }
    }
}

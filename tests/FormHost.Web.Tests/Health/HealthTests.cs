using System.Net;
using FormHost.Web.Fetching.Files;
using FormHost.Web.Tests.Api.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FormHost.Web.Tests.Health;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task A_FormHost_that_runs_is_healthy(string path)
    {
        using var host = new ApiHost();

        var answer = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)));

        Assert.Equal("healthy", answer.Json().GetProperty("status").GetString());
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task Samples_that_cannot_be_read_keep_it_from_being_ready_but_not_from_living()
    {
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .ConfigureLogging(logging => logging.ClearProviders())
            .ConfigureTestServices(services => services.AddSingleton(new SampleDocumentSource(typeof(HealthTests).Assembly))));
        using var client = factory.CreateClient();

        using var ready = await client.GetAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken);
        using var live = await client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("There are no samples.", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }
}

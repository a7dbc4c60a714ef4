using System.Net;

namespace FormHost.Web.Tests.Embedding;

public sealed class DemoTests
{
    [Theory]
    [InlineData("/demo/embed")]
    [InlineData("/demo/embed.js")]
    public async Task There_is_no_demo_in_production(string path)
    {
        using var host = new EmbedHost();

        using var response = await host.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task In_development_the_demo_is_on_another_site()
    {
        using var host = new EmbedHost("Development", ["http://127.0.0.1"]);

        using var redirect = await host.GetAsync("/demo/embed?entry=site");
        using var page = await host.GetAsync("http://127.0.0.1/demo/embed?entry=site");
        var text = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("http://127.0.0.1:80/demo/embed?entry=site", redirect.Headers.Location?.OriginalString);
        Assert.Equal(
            "default-src 'none'; script-src 'self' http://localhost:80; style-src 'self'; frame-src http://localhost:80; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            EmbedHost.PolicyOf(page));
        Assert.Contains("<form-host src=\"http://localhost:80/\" name=\"parameters\"", text, StringComparison.Ordinal);
        Assert.Contains("entry=\"site\"", text, StringComparison.Ordinal);
    }
}

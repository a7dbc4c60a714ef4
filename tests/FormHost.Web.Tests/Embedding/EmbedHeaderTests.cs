using FormHost.Web.Embedding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Tests.Embedding;

public sealed class EmbedHeaderTests
{
    [Fact]
    public async Task By_default_only_pages_of_this_FormHost_may_embed()
    {
        using var host = new EmbedHost();

        using var response = await host.GetAsync(EmbedHost.Form);

        Assert.EndsWith("frame-ancestors 'self'", EmbedHost.PolicyOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exactly_the_listed_origins_may_embed_as_a_browser_writes_them()
    {
        using var host = new EmbedHost("https://Panel.example.org", "http://10.0.0.1:8080/", "https://panel.example.org:443", "https://[2001:db8::1]:8443", "https://bücher.example");

        using var response = await host.GetAsync(EmbedHost.Form);

        Assert.EndsWith(
            "frame-ancestors https://panel.example.org http://10.0.0.1:8080 https://[2001:db8::1]:8443 https://xn--bcher-kva.example",
            EmbedHost.PolicyOf(response),
            StringComparison.Ordinal);
        Assert.Contains(
            "data-origins=\"https://panel.example.org http://10.0.0.1:8080 https://[2001:db8::1]:8443 https://xn--bcher-kva.example\"",
            await host.PageAsync(EmbedHost.Form),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/form?url=sample:///web-server/software.cfg")]
    [InlineData("/results?url=sample:///web-server/software.cfg")]
    [InlineData("/EMBED?url=sample:///web-server/software.cfg")]
    [InlineData("/embedded")]
    [InlineData("/api/v1/descriptor?url=sample:///web-server/software.cfg")]
    [InlineData("/formhost.css")]
    [InlineData("/none")]
    public async Task No_other_address_may_be_framed(string path)
    {
        using var host = new EmbedHost("https://panel.example.org");

        using var response = await host.GetAsync(path);

        Assert.EndsWith("frame-ancestors 'none'", EmbedHost.PolicyOf(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EmbedHost.Form)]
    [InlineData("/embed?url=sample:///none/software.cfg")]
    [InlineData("/embed/theme.css?accent=f00")]
    public async Task No_embedded_page_sets_a_cookie(string path)
    {
        using var host = new EmbedHost();

        using var response = await host.GetAsync(path);

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("https://*.example.org")]
    [InlineData("https:")]
    [InlineData("panel.example.org")]
    [InlineData("https://panel.example.org/path")]
    [InlineData("https://panel.example.org?")]
    [InlineData("https://user@panel.example.org")]
    [InlineData("https://a.example https://b.example")]
    [InlineData("https://a.example; script-src *")]
    [InlineData("'self'")]
    [InlineData("null")]
    [InlineData("data:")]
    [InlineData("ftp://panel.example.org")]
    [InlineData("")]
    public void What_is_no_exact_origin_stops_the_start(string origin)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("FormHost:Embedding:Origins:0", "https://panel.example.org"), new("FormHost:Embedding:Origins:1", origin)])
            .Build();
        using var services = new ServiceCollection().AddEmbedding(configuration).BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    [Fact]
    public async Task Other_sites_may_load_the_element_as_a_module()
    {
        using var host = new EmbedHost();

        using var response = await host.GetAsync("/formhost-embed.js");

        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Nothing_else_can_be_read_by_other_sites()
    {
        using var host = new EmbedHost("https://panel.example.org");

        using var response = await host.PostAsync(EmbedHost.Form, "application/json", ("_do", "check"));

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }
}

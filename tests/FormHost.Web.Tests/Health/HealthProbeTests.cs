using FormHost.Web.Health;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace FormHost.Web.Tests.Health;

public sealed class HealthProbeTests
{
    [Theory]
    [InlineData("urls=http://+:8080", "http://127.0.0.1:8080/healthz", null)]
    [InlineData("urls=https://*:8443;http://0.0.0.0:8080", "http://127.0.0.1:8080/healthz", null)]
    [InlineData("urls=https://[::]:8443", "https://127.0.0.1:8443/healthz", null)]
    [InlineData("urls=http://forms.example.org:80/base", "http://forms.example.org/base/healthz", null)]
    [InlineData("http_ports=8080;9090", "http://127.0.0.1:8080/healthz", null)]
    [InlineData("https_ports=8443", "https://127.0.0.1:8443/healthz", null)]
    [InlineData("urls=http://+:1,http_ports=2", "http://127.0.0.1:1/healthz", null)]
    [InlineData("Kestrel:Endpoints:Http:Url=http://*:7000,urls=http://+:1", "http://127.0.0.1:7000/healthz", null)]
    [InlineData("", "http://localhost:5000/healthz", null)]
    [InlineData("urls=http://+:8080,AllowedHosts=*", "http://127.0.0.1:8080/healthz", null)]
    [InlineData("urls=http://+:8080,AllowedHosts=localhost;127.0.0.1;[::1]", "http://127.0.0.1:8080/healthz", null)]
    [InlineData("urls=http://+:8080,AllowedHosts=forms.example.org;other.example.org", "http://127.0.0.1:8080/healthz", "forms.example.org")]
    [InlineData("urls=http://+:8080,AllowedHosts=*.example.org", "http://127.0.0.1:8080/healthz", "health.example.org")]
    public void The_address_is_read_as_the_server_reads_it(string settings, string url, string? host)
    {
        var address = HealthAddress.Of(Configuration(settings));

        Assert.Equal(url, address!.Url.AbsoluteUri);
        Assert.Equal(host, address.Host);
    }

    [Fact]
    public void A_socket_file_cannot_be_asked() => Assert.Null(HealthAddress.Of(Configuration("urls=http://unix:/run/formhost.sock")));

    [Fact]
    public async Task It_succeeds_while_FormHost_runs_and_fails_when_it_does_not()
    {
        string address;
        await using (var factory = new Restricted())
        {
            factory.UseKestrel();
            factory.StartServer();
            address = $"urls={factory.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority)},AllowedHosts=forms.example.org";

            Assert.Equal(0, await HealthProbe.RunAsync(Configuration(address)));
        }

        Assert.Equal(1, await HealthProbe.RunAsync(Configuration(address)));
    }

    private static IConfiguration Configuration(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
        .Build();

    private sealed class Restricted : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseUrls("http://127.0.0.1:0")
            .UseSetting("AllowedHosts", "forms.example.org")
            .ConfigureLogging(logging => logging.ClearProviders());
    }
}

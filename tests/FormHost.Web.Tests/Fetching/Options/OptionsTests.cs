using FormHost.Schema.Documents;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Options;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Tests.Fetching.Options;

public sealed class OptionsTests
{
    [Fact]
    public async Task The_defaults_are_these()
    {
        await using var host = new FetchingHost();
        var limits = host.Services.GetRequiredService<FetchLimits>();

        Assert.Equal(
            (3.0, 10.0, 20.0, 2.0, 5, 2, 64),
            (limits.ConnectSeconds, limits.FetchSeconds, limits.TotalSeconds, limits.PatienceSeconds, limits.Redirects, limits.Retries, limits.RequestsPerHost));
        Assert.Equal(
            new DocumentLimits
            {
                DocumentBytes = 2_097_152, Documents = 200, TotalBytes = 16_777_216, JsonDepth = 64, SchemaNodes = 20_000, RenderedFields = 5_000,
            },
            host.Services.GetRequiredService<DocumentLimits>());
        Assert.Equal([80, 443], FetchingOptions.DefaultPorts);
    }

    [Theory]
    [InlineData("Fetching:Allow:0", "everything", "neither host:port")]
    [InlineData("Fetching:Allow:0", "10.0.0.0/40", "neither host:port")]
    [InlineData("Fetching:Allow:0", "0x7f.1:80", "neither host:port")]
    [InlineData("Fetching:Ports:0", "70000", "70000 is no port")]
    [InlineData("Fetching:Credentials:h.example.org:Scheme", "Bearer", "Secret is missing")]
    [InlineData("Limits:FetchSeconds", "0", "FormHost:Limits:FetchSeconds is 0")]
    [InlineData("Limits:DocumentBytes", "-1", "FormHost:Limits:DocumentBytes is -1")]
    [InlineData("Catalogue:0", "no/such/folder", "there is no folder")]
    [InlineData("Catalogue:0", "ftp://h.example.org/x", "is no release URL")]
    public void What_cannot_be_meant_is_said_at_start(string key, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create($"FormHost:{key}", (string?)value)]).Build();
        using var services = new ServiceCollection().AddLogging().AddFetching(configuration).BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }
}

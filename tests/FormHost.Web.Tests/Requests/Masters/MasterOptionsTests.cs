using FormHost.Web.Requests.Masters;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Web.Tests.Requests.Masters;

public sealed class MasterOptionsTests
{
    [Theory]
    [InlineData("FormHost:Masters:test:Api", "soap", "FormHost:Masters:test:Api is “soap”; it must be slap or json.")]
    [InlineData("FormHost:Masters:test:Url", "ftp://example.org", "FormHost:Masters:test:Url is “ftp://example.org”")]
    [InlineData("FormHost:Masters:test:Url", "", "FormHost:Masters:test:Url is missing")]
    [InlineData("FormHost:Masters:a b:Api", "json", "a master's name has letters")]
    [InlineData("FormHost:Masters:test:ClientKey", "missing.key", "ClientCertificate is missing")]
    [InlineData("FormHost:Masters:test:CaCertificate", "missing.pem", "cannot be read as PEM certificates")]
    [InlineData("FormHost:Masters:test:Certificates:0:ClientCertificate", "missing.pem", "names neither Users nor Groups")]
    [InlineData("AllowedHosts", "*", "AllowedHosts admits every host name")]
    [InlineData("AllowedHosts", "", "AllowedHosts admits every host name")]
    [InlineData("FormHost:Requests:UserHeader", "X-User", "names no proxy that may set it")]
    [InlineData("FormHost:Requests:TotalSeconds", "0", "FormHost:Requests:TotalSeconds is 0")]
    public void What_cannot_be_meant_is_said_at_start(string key, string value, string message)
    {
        using var host = new MasterHost(MasterHost.Settings("slap", "https://example.org/", (key, value)));

        Assert.Contains(host.Failures(), failure => failure.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_masters_any_host_name_will_do()
    {
        using var host = new MasterHost([("AllowedHosts", "*")]);

        Assert.Empty(host.Failures());
        Assert.Empty(host.Masters.All);
    }

    [Fact]
    public void The_defaults_are_these()
    {
        var options = new RequestOptions();

        Assert.Equal((60, 5, 3, 300, null), (options.TotalSeconds, options.ConnectSeconds, options.Retries, options.RetryMilliseconds, options.UserHeader));
    }
}

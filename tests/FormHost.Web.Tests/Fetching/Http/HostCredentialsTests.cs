using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Http;
using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Tests.Fetching.Http;

public sealed class HostCredentialsTests
{
    private static readonly HostCredential Token = new() { Scheme = CredentialScheme.Header, Header = "PRIVATE-TOKEN", Secret = "t0ken" };

    [Theory]
    [InlineData("https://forge.example.org/a", true)]
    [InlineData("https://FORGE.example.org:8443/a", true)]
    [InlineData("http://forge.example.org:8080/a", true)]
    [InlineData("http://forge.example.org/a", false)]
    [InlineData("https://sub.forge.example.org/a", false)]
    [InlineData("https://example.org/a", false)]
    public void A_credential_goes_to_its_host_only_and_over_http_only_where_opened(string url, bool sent) =>
        Assert.Equal(sent, Sent(Token, url).Contains("PRIVATE-TOKEN"));

    [Fact]
    public void Basic_and_bearer_are_authorisations()
    {
        var basic = new HostCredential { Scheme = CredentialScheme.Basic, UserName = "me", Secret = "pass" };
        var bearer = new HostCredential { Scheme = CredentialScheme.Bearer, Secret = "t0ken" };

        Assert.Equal("Basic bWU6cGFzcw==", $"{Sent(basic, "https://forge.example.org/").Authorization}");
        Assert.Equal("Bearer t0ken", $"{Sent(bearer, "https://forge.example.org/").Authorization}");
    }

    private static System.Net.Http.Headers.HttpRequestHeaders Sent(HostCredential credential, string url)
    {
        var allow = new AllowList([AllowEntry.Parse("forge.example.org:8080")!]);
        var credentials = new HostCredentials(new Dictionary<string, HostCredential> { ["forge.example.org"] = credential }, allow);
        using var request = new HttpRequestMessage();
        credentials.Apply(request.Headers, new Uri(url));
        return request.Headers;
    }
}

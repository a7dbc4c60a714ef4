using FormHost.Web.Tests.Fetching.Support;

namespace FormHost.Web.Tests.Fetching.Http;

public sealed class CredentialJourneyTests
{
    [Fact]
    public async Task A_redirect_to_another_host_does_not_carry_the_credential()
    {
        await using var other = Origin.Answering("{}");
        await using var forge = Origin.Answering("", 302, $"Location: http://other.example.org:{other.Port}/a.json");
        await using var host = new FetchingHost(
        [
            FetchingHost.Allow(forge, 0, "forge.example.org"),
            FetchingHost.Allow(other, 1, "other.example.org"),
            ("Fetching:Credentials:forge.example.org:Scheme", "Bearer"),
            ("Fetching:Credentials:forge.example.org:Secret", "t0ken"),
        ]);
        host.Network.Name("forge.example.org", "127.0.0.1");
        host.Network.Name("other.example.org", "127.0.0.1");

        await host.TextAsync(forge.Url(host: "forge.example.org"));

        Assert.Equal("Bearer t0ken", Assert.Single(forge.Requests).Header("Authorization"));
        Assert.Null(Assert.Single(other.Requests).Header("Authorization"));
    }
}

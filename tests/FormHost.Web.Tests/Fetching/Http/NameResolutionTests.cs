using System.Net;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Tests.Fetching.Support;

namespace FormHost.Web.Tests.Fetching.Http;

public sealed class NameResolutionTests
{
    [Fact]
    public async Task A_name_with_one_private_address_among_public_ones_is_refused()
    {
        await using var host = new FetchingHost();
        host.Network.Name("mixed.example.org", "1.1.1.1", "127.0.0.1");

        Assert.Equal(DocumentCodes.Unreachable, await host.FailureAsync(new Uri("http://mixed.example.org/a.json")));
        Assert.Empty(host.Network.Dialled);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_after_the_check_is_not_followed()
    {
        await using var canary = Origin.Answering("{}");
        await using var host = new FetchingHost([("Fetching:Allow:0", "127.0.0.2/32"), ("Fetching:Ports:0", $"{canary.Port}"), ("Limits:Retries", "0")]);
        host.Network.NameInTurn("rebinding.example.org", ["127.0.0.2"], ["127.0.0.1"]);
        var url = canary.Url(host: "rebinding.example.org");

        Assert.Equal(DocumentCodes.Unreachable, await host.FailureAsync(url));
        Assert.Equal(DocumentCodes.Unreachable, await host.FailureAsync(url));

        Assert.Equal([IPEndPoint.Parse($"127.0.0.2:{canary.Port}")], host.Network.Dialled);
        Assert.Equal(0, canary.Connections);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("127.0.0.2")]
    public async Task The_next_address_is_tried_where_one_refuses_or_is_silent(string? silent)
    {
        await using var origin = Origin.Answering("{}");
        await using var host = new FetchingHost([FetchingHost.Allow(origin, host: "two.example.org"), ("Limits:ConnectSeconds", "0.2"), ("Limits:Retries", "0")]);
        host.Network.Name("two.example.org", "127.0.0.2", "127.0.0.1");
        host.Network.Silent = silent is null ? null : IPAddress.Parse(silent);

        Assert.Equal("{}", await host.TextAsync(origin.Url(host: "two.example.org")));
    }
}

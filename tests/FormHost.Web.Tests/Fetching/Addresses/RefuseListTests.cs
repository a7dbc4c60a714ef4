using FormHost.Schema.Diagnostics;
using FormHost.Tests;
using FormHost.Web.Tests.Fetching.Support;

namespace FormHost.Web.Tests.Fetching.Addresses;

public sealed class RefuseListTests
{
    private const string ListedPort = "18080";

    [Fact]
    public async Task No_address_of_the_list_is_reached()
    {
        await using var canary = Origin.Answering("{}");
        var port = $"{canary.Port}";
        await using var host = new FetchingHost([("Fetching:Ports:0", "80"), ("Fetching:Ports:1", port)]);
        foreach (var name in (string[])["localtest.me", "spoofed.burpcollaborator.net"])
        {
            host.Network.Name(name, "127.0.0.1");
        }

        var reached = new List<string>();
        foreach (var line in await File.ReadAllLinesAsync(Corpus.PathOf("security", "refuse-urls.txt"), TestContext.Current.CancellationToken))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var typed = line.Replace(ListedPort, port, StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal);
            var result = await host.GetAsync(typed);
            if (result.Failure?.Code is not (DocumentCodes.NotAUrl or DocumentCodes.UserInfo or DocumentCodes.Unreachable))
            {
                reached.Add(line);
            }
        }

        Assert.Empty(reached);
        Assert.Empty(host.Network.Dialled);
        Assert.Equal(0, canary.Connections);
    }
}

using FormHost.Browser.Tests.Journeys;
using FormHost.Browser.Tests.Support;

namespace FormHost.Browser.Tests.Tasks;

/// <summary>A list of items of different kinds.</summary>
public sealed class DatabaseTests(Site site) : TaskTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Two_zodb_entries_of_different_kinds(bool scripted)
    {
        var form = await AtAsync("erp5/software.cfg", "default", scripted);
        await form.PressAsync("Add an item to zodb");
        await form.In("zodb 1").ChooseAsync("zeo");
        await form.In("zeo 1").TypeAsync("mount-point", "/");
        await (await form.In("zeo 1").UnfoldAsync("server")).PressAsync("Set server, even if empty");

        await form.PressAsync("Add an item to zodb");
        await form.In("zodb 2").ChooseAsync("neo");
        await form.In("neo 2").TypeAsync("name", "archive");
        await form.In("neo 2").TypeAsync("mount-point", "/archive");
        var server = await form.In("neo 2").UnfoldAsync("server");
        await server.TypeAsync("cluster", "archive-1");
        await server.TypeAsync("partitions", "24");

        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml("""
            {
                "zodb": [
                    {
                        "mount-point": "/",
                        "type": "zeo",
                        "server": {}
                    },
                    {
                        "name": "archive",
                        "mount-point": "/archive",
                        "type": "neo",
                        "server": {
                            "cluster": "archive-1",
                            "partitions": 24
                        }
                    }
                ]
            }
            """));
    }
}

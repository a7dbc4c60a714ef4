using FormHost.Browser.Tests.Journeys;
using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Tasks;

/// <summary>The parameters of an instance that exists: all that is not changed stays, to the byte.</summary>
public sealed class ExistingInstanceTests(Site site) : TaskTest(site)
{
    /// <summary>What would change a value.</summary>
    private const string Changing = ":is(.fields, .others) :is(:read-write, select, [type=radio], button:not([data-reveal]))";

    private const string LineSeparator = "\u2028";

    private const string Cluster = $$"""
        {
            "monitor-interface-url": "",
            "kvm-partition-dict": {
                "web": {
                    "ram-size": 4096.0,
                    "cpu-count": 2,
                    "nat-rules": [],
                    "data-to-vm": "#!/bin/sh\r\n\techo {{LineSeparator}} 🚀  \n"
                },
                "database": {
                    "disk-size": 12345678901234567890,
                    "boot-image-url-select": "A system of old",
                    "unknown": {
                        "a": null,
                        "b": 1.50
                    }
                }
            },
            "authorized-keys": [
                "ssh-ed25519 AAAA one",
                "ssh-ed25519 AAAA two "
            ],
            "old-parameter": 1e21
        }
        """;

    [Theory, InlineData(true), InlineData(false)]
    public async Task One_value_is_changed_and_the_rest_is_equal_to_the_byte(bool scripted)
    {
        var form = await AtAsync("kvm/software.cfg", "kvm-cluster", scripted);
        await form.Visit.OpenExistingAsync(Expected.JsonInXml(Cluster));
        await form.GetsAsync(Expected.JsonInXml(Cluster));

        await form.In("web").TypeAsync("CPU count", "3");
        await form.Visit.CheckAsync();
        await form.GetsAsync(Expected.JsonInXml(Cluster.Replace("\"cpu-count\": 2", "\"cpu-count\": 3", StringComparison.Ordinal)));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_machine_is_renamed_and_keeps_its_place_and_parameters(bool scripted)
    {
        var form = await AtAsync("kvm/software.cfg", "kvm-cluster", scripted);
        await form.Visit.OpenExistingAsync(Expected.JsonInXml(Cluster));
        await form.TypeAsync("Key of web", "front end");
        await form.In("web").TypeAsync("CPU count", "3");
        await form.Visit.CheckAsync();

        await Expect(form.In("front end").Control("CPU count")).ToHaveValueAsync("3");
        await form.GetsAsync(Expected.JsonInXml(Cluster
            .Replace("\"web\"", "\"front end\"", StringComparison.Ordinal)
            .Replace("\"cpu-count\": 2", "\"cpu-count\": 3", StringComparison.Ordinal)));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Read_only_it_can_be_looked_at_and_taken_along(bool scripted)
    {
        var form = new Operator(await VisitAsync(new(scripted)));
        await form.Visit.HandOverAsync($"{Releases.OfCorpus("kvm/software.cfg", "kvm-cluster")}&readonly=true", Expected.JsonInXml(Cluster));
        await Expect(form.In("web").Shown("CPU count")).ToHaveTextAsync("2");
        await Expect(form.In("web").Shown("Disk size")).ToHaveCountAsync(0);
        await Expect(form.Visit.Page.Locator(Changing)).ToHaveCountAsync(0);
        await form.GetsAsync(Expected.JsonInXml(Cluster));

        await form.Visit.CheckAsync();
        await Expect(form.Visit.Summary).ToContainTextAsync("“old-parameter” is not a parameter that is known here.");
        await form.GetsAsync(Expected.JsonInXml(Cluster));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Read_only_it_shows_on_demand_what_is_not_set(bool scripted)
    {
        var form = new Operator(await VisitAsync(new(scripted)));
        await form.Visit.HandOverAsync($"{Releases.OfCorpus("kvm/software.cfg", "kvm-cluster")}&readonly=true", Expected.JsonInXml(Cluster));
        await form.PressAsync("Show what is not set, too");
        await Expect(form.In("web").Shown("Disk size")).ToBeVisibleAsync();
        await Expect(form.Visit.Page.Locator(Changing)).ToHaveCountAsync(0);

        await form.Visit.CheckAsync();
        await Expect(form.Visit.Summary).ToContainTextAsync("“old-parameter” is not a parameter that is known here.");
        await Expect(form.In("web").Shown("Disk size")).ToBeVisibleAsync();
        await form.GetsAsync(Expected.JsonInXml(Cluster));
    }
}

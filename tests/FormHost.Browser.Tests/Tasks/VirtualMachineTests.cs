using FormHost.Browser.Tests.Journeys;
using FormHost.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Tasks;

/// <summary>A virtual machine, and a cluster of two.</summary>
public sealed class VirtualMachineTests(Site site) : TaskTest(site)
{
    private const string Rules = "List of rules for NAT of QEMU user mode network stack.";

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_machine_with_two_nat_rules(bool scripted)
    {
        var form = await AtAsync("kvm/software.cfg", "default", scripted);
        await form.TypeAsync("RAM size", "8192");
        await form.SelectAsync("Boot image", "Debian Bookworm 12 netinst x86_64");
        await form.PressAsync($"Add an item to {Rules}");
        await form.TypeAsync($"{Rules} 1", "22");
        await form.PressAsync($"Add an item to {Rules}");
        await form.TypeAsync($"{Rules} 2", "8080");
        await form.TickAsync("Enable the NoVNC server to access the VM", "No");

        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml("""
            {
                "boot-image-url-select": "Debian Bookworm 12 netinst x86_64",
                "enable-novnc-server": false,
                "ram-size": 8192,
                "nat-rules": [
                    22,
                    8080
                ]
            }
            """));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task One_more_rule_than_the_default_has(bool scripted)
    {
        var form = await AtAsync("kvm/software.cfg", "default", scripted);
        await form.PressAsync($"Start from the default of {Rules}");
        await form.PressAsync($"Add an item to {Rules}");
        await form.TypeAsync($"{Rules} 4", "8080");
        await form.PressAsync($"Remove {Rules} 2");

        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml("""
            {
                "nat-rules": [
                    22,
                    443,
                    8080
                ]
            }
            """));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_cluster_of_two_machines_named_by_the_operator(bool scripted)
    {
        const string Machines = "kvm instances definition";
        var form = await AtAsync("kvm/software.cfg", "kvm-cluster", scripted);
        var machines = await form.UnfoldAsync(Machines);
        var web = await machines.AddEntryAsync(Machines, "web");
        await web.TypeAsync("CPU count", "4");
        var database = await machines.AddEntryAsync(Machines, "data base/1");
        await database.TypeAsync("RAM size", "16384");
        await database.TickAsync("State of this Virtual Machine", "stopped");
        await Expect(web.Control("CPU count")).ToHaveValueAsync("4");

        await form.FindsNoProblemAsync();
        await form.GetsAsync(Expected.JsonInXml("""
            {
                "kvm-partition-dict": {
                    "web": {
                        "cpu-count": 4
                    },
                    "data base/1": {
                        "state": "stopped",
                        "ram-size": 16384
                    }
                }
            }
            """));
    }
}

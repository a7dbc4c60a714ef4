using FormHost.Browser.Tests.Journeys;
using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FormHost.Browser.Tests.Tasks;

/// <summary>What the schema does not know or does not want is the operator's to send.</summary>
public sealed class FreedomTests(Site site) : TaskTest(site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task An_undeclared_parameter(bool scripted)
    {
        var form = await AtAsync("kvm/software.cfg", "default", scripted);
        await form.TypeAsync("CPU count", "8");
        await form.Visit.Page.GetByText("Add a parameter that is not listed").ClickAsync();
        await form.TypeAsync("Name of a further parameter of the parameters", "cpu-pinning");
        await form.TypeAsync("Value of a further parameter of the parameters", "0,2,4,6");
        await form.PressAsync("Add a parameter to the parameters");
        await form.Visit.CheckAsync();

        await Expect(form.Visit.Summary).ToContainTextAsync("“cpu-pinning” is not a parameter that is known here.");
        await Expect(form.Control("cpu-pinning")).ToHaveValueAsync("0,2,4,6");
        await form.GetsAsync(Expected.JsonInXml("""
            {
                "cpu-count": 8,
                "cpu-pinning": "0,2,4,6"
            }
            """));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_wrong_value_sent_anyway(bool scripted)
    {
        var form = await AtAsync("kvm/software.cfg", "default", scripted);
        await form.TypeAsync("RAM size", "8 GB");
        await form.TypeAsync("CPU count", "0");
        await form.Visit.CheckAsync();
        await Expect(form.Visit.Summary.GetByRole(AriaRole.Link)).ToHaveCountAsync(2);
        await form.GetsAsync(Expected.JsonInXml("""
            {
                "ram-size": "8 GB",
                "cpu-count": 0
            }
            """));

        await form.Visit.Button("Request the instance…").ClickAsync();
        await form.Visit.Page.GetByLabel("Title").FillAsync("machine");
        await form.Visit.Page.GetByLabel("Send anyway").CheckAsync();
        await form.Visit.Button("Update the commands").ClickAsync();
        await Expect(form.Visit.Page.GetByLabel("Send anyway")).ToBeCheckedAsync();
        await Expect(form.Visit.Page.GetByText("\"ram-size\": \"8 GB\"").First).ToBeAttachedAsync();
    }
}

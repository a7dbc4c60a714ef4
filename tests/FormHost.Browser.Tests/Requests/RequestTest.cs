using FormHost.Browser.Tests.Accessibility;
using FormHost.Browser.Tests.Support;
using FormHost.Web.Tests.Requests.Support;

namespace FormHost.Browser.Tests.Requests;

/// <summary>A test of the product with masters of its own.</summary>
public abstract class RequestTest(Site site) : BrowserTest(site)
{
    private protected const string Password = "correct horse";

    private protected static (string, string)[] Settings(StandInMaster master) =>
    [
        ("RateLimiting:Enabled", "false"),
        ("Masters:first:Api", "slap"), ("Masters:first:Url", master.Url), ("Masters:first:Title", "First master"),
        ("Masters:second:Api", "json"), ("Masters:second:Url", master.Url), ("Masters:second:Title", "Second master"),
    ];

    private protected static StandInInstance Existing(string title) => new()
    {
        Title = title,
        Release = $"{PublishedSamples.Host}database-cluster/software.cfg",
        Type = "default",
        Shared = true,
        State = "stopped",
        Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["_"] = "{\"name\": \"old\", \"quota\": 1.0}" },
        Published = new Dictionary<string, string>(StringComparer.Ordinal) { ["_"] = $"{{\"url\": \"https://[2001:db8::1]/x\", \"password\": \"{Password}\", \"more\": {{\"seen\": [1.0]}}}}" },
        Sla = new Dictionary<string, string>(StringComparer.Ordinal) { ["computer_guid"] = "COMP-3" },
    };

    /// <summary>A page that fits its window, and of which axe-core has nothing to say.</summary>
    protected static async Task JudgeAsync(Visit visit)
    {
        Assert.True(await visit.OverhangAsync() <= 0, await visit.WidestAsync());
        if (visit.IsScripted)
        {
            var found = new List<string>(await Axe.JudgeAsync(visit));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
            found.AddRange(await Axe.JudgeAsync(visit, "color-contrast"));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light });
            Assert.True(found.Count == 0, string.Join('\n', found));
        }
    }
}

using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FormHost.Browser.Tests.Accessibility;

/// <summary>Judges many pages: by every rule in light, by the one on colours in dark.</summary>
public abstract class AxeTest(Site site) : BrowserTest(site)
{
    private const string Colours = "color-contrast";

    protected async Task JudgeAllAsync(IReadOnlyList<string> paths)
    {
        var visit = await VisitAsync(new());
        var found = new List<string>();
        foreach (var path in paths)
        {
            await visit.GoAsync(path);
            found.AddRange(await JudgeAsync(visit));
        }

        Assert.True(found.Count == 0, $"axe-core found {found.Count}:\n{string.Join('\n', found)}");
    }

    /// <summary>What is found on a visitor's page as it is now.</summary>
    protected static async Task<IReadOnlyList<string>> JudgeAsync(Visit visit)
    {
        var found = await Axe.JudgeAsync(visit);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Axe.JudgeAsync(visit, Colours);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return [.. found, .. dark];
    }
}

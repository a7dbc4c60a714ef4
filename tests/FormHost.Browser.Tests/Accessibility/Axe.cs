using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FormHost.Browser.Tests.Support;

namespace FormHost.Browser.Tests.Accessibility;

/// <summary>Asks axe-core, which judges by WCAG 2.2 and best practice.</summary>
internal static class Axe
{
    /// <summary>What it finds on a visitor's page, a line for each element.</summary>
    /// <param name="visit">The visitor.</param>
    /// <param name="rule">The one rule to judge by; all where null.</param>
    public static async Task<IReadOnlyList<string>> JudgeAsync(Visit visit, string? rule = null)
    {
        var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
        options.RunOnly = rule is null ? null : RunOnlyOptions.Rules(rule);
        var result = await visit.Page.RunAxe(options);
        return
        [
            .. from violation in result.Violations
               from node in violation.Nodes
               select $"{new Uri(visit.Page.Url).PathAndQuery}: {violation.Id}: {violation.Help}: {node.Html}",
        ];
    }
}

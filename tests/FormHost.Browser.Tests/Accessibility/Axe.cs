using Deque.AxeCore.Commons;
using FormHost.Browser.Tests.Support;

namespace FormHost.Browser.Tests.Accessibility;

/// <summary>Asks axe-core, which judges by WCAG 2.2 and best practice. Only its findings leave the browser: its full report costs ten times the time.</summary>
internal static class Axe
{
    private const string Run = """
        async (rule) => {
          const report = await axe.run({ resultTypes: ['violations'], ...(rule && { runOnly: [rule] }) });
          if (report.passes.length === 0) {
            throw new Error('axe-core judged nothing');
          }
          return report.violations.flatMap((found) => found.nodes.map((node) => `${found.id}: ${found.help}: ${node.html}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What it finds on a visitor's page, a line for each element.</summary>
    /// <param name="visit">The visitor.</param>
    /// <param name="rule">The one rule to judge by; all where null.</param>
    public static async Task<IReadOnlyList<string>> JudgeAsync(Visit visit, string? rule = null)
    {
        if (!await visit.Page.EvaluateAsync<bool>("'axe' in window"))
        {
            await visit.Page.EvaluateAsync(Script);
        }

        var found = await visit.Page.EvaluateAsync<string[]>(Run, rule);
        return [.. found.Select(line => $"{new Uri(visit.Page.Url).PathAndQuery}: {line}")];
    }
}

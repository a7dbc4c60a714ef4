using BenchmarkDotNet.Running;
using FormHost.Benchmarks.Evaluation;
using FormHost.Benchmarks.Fetching;
using FormHost.Benchmarks.Forms;
using FormHost.Benchmarks.Pages;

namespace FormHost.Benchmarks;

internal static class BenchmarkProgram
{
    private static async Task Main(string[] args)
    {
        if (args is ["fetching", ..])
        {
            await FetchingLoad.RunAsync(args.ElementAtOrDefault(1));
            return;
        }

        if (args is ["pages", ..])
        {
            await PagesLoad.RunAsync(args.ElementAtOrDefault(1));
            return;
        }

        if (args is ["forms", var releases])
        {
            await FormComparison.RunAsync(releases);
            return;
        }

        if (args is ["evaluation", var corpus])
        {
            EvaluationComparison.Run(corpus);
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkProgram).Assembly).Run(args);
    }
}

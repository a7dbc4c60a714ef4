using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Validation;
using Newtonsoft.Json.Linq;

namespace FormHost.Benchmarks.Evaluation;

/// <summary>Our evaluator beside NJsonSchema and ajv in one run: <c>evaluation CORPUS</c>, after <c>npm ci</c> in <c>benchmarks/ajv</c>.</summary>
internal static class EvaluationComparison
{
    public static void Run(string corpus)
    {
        var repository = EvaluationCase.Repository();
        Console.WriteLine($"{"",-18} {"",-12} {"ours",12} {"NJsonSchema",14} {"ajv",12} {"vs NJs",8} {"vs ajv",8}  allocated: ours, NJsonSchema");
        foreach (var item in EvaluationCase.All(repository, corpus))
        {
            Compare(item, repository);
        }
    }

    private static void Compare(EvaluationCase item, string repository)
    {
        var text = item.Text;
        var parsed = item.Parsed;
        var instance = ParsedInstance.Of(parsed);
        var documents = item.Documents;
        var ours = item.Compile(documents);
        var theirs = item.CompileNJsonSchema();
        var token = JToken.Parse(Encoding.UTF8.GetString(text));
        var jsonText = Encoding.UTF8.GetString(text);
        if (!ours.IsValid(text))
        {
            throw new InvalidOperationException(string.Join('\n', ours.Evaluate(text).Diagnostics));
        }

        using var ajv = JsonDocument.Parse(RunAjv(item, repository));
        double Ajv(string name) => ajv.RootElement.GetProperty(name).GetDouble();
        Print(item.Name, "from text", Timing.Of(() => ours.IsValid(text)), Timing.Of(() => theirs.Validate(jsonText)), Ajv("text"));
        var nested = Timing.Of(() => theirs.Validate(token));
        Print(item.Name, "JsonElement", Timing.Of(() => ours.IsValid(parsed)), nested, Ajv("parsed"));
        Print(item.Name, "parsed", Timing.Of(() => ours.IsValid(instance)), nested, Ajv("parsed"));
        Print(item.Name, "compile", Timing.Of(() => item.Compile(documents), 5, 200), Timing.Of(() => item.CompileNJsonSchema(), 10, 40), Ajv("compile"));
    }

    private static void Print(string name, string what, Timing ours, Timing theirs, double ajv) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-18} {what,-12} {ours.Nanoseconds,9:N0} ns {theirs.Nanoseconds,11:N0} ns {ajv,9:N0} ns {theirs.Nanoseconds / ours.Nanoseconds,7:N1}x {ajv / ours.Nanoseconds,7:N2}x  {ours.Bytes:N0} B, {theirs.Bytes:N0} B"));

    private static string RunAjv(EvaluationCase item, string repository)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(repository, "benchmarks/ajv/bench.mjs"), item.Folder, item.Schema, item.Instance]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return output;
    }
}

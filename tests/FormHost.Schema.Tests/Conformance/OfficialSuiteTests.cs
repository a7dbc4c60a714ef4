using FormHost.Schema.Validation;

namespace FormHost.Schema.Tests.Conformance;

/// <summary>Every test of the official suite, by draft; a failure names each case that went wrong.</summary>
public sealed class OfficialSuiteTests
{
    private static readonly OfficialSuite Suite = new();

    [Theory]
    [InlineData("draft4")]
    [InlineData("draft6")]
    [InlineData("draft7")]
    [InlineData("draft2019-09")]
    [InlineData("draft2020-12")]
    public void Required_tests_pass(string draft) => Run(draft, string.Empty, EvaluationOptions.Default);

    [Theory]
    [InlineData("draft4")]
    [InlineData("draft6")]
    [InlineData("draft7")]
    [InlineData("draft2019-09")]
    [InlineData("draft2020-12")]
    public void Optional_tests_pass(string draft) => Run(draft, "optional", EvaluationOptions.Default);

    [Theory]
    [InlineData("draft4")]
    [InlineData("draft6")]
    [InlineData("draft7")]
    [InlineData("draft2019-09")]
    [InlineData("draft2020-12")]
    public void Format_tests_pass(string draft) => Run(draft, "optional/format", EvaluationOptions.Default with { Formats = FormatMode.Assert });

    private static void Run(string draft, string folder, EvaluationOptions options)
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var group in OfficialSuite.Cases(draft, folder).GroupBy(test => test.Schema.GetRawText(), StringComparer.Ordinal))
        {
            var schema = Suite.Compile(group.First().Schema, OfficialSuite.DraftOf(draft));
            foreach (var test in group)
            {
                count++;
                var handling = string.Equals(test.File, "optional/content", StringComparison.Ordinal) ? options with { Formats = FormatMode.Assert } : options;
                var result = schema.Evaluate(test.Data, handling);
                var isConsistent = result.IsValid == schema.IsValid(test.Data, handling) && result.IsValid == schema.IsValid(JsonBytes.Of(test.Data), handling)
                    && result.IsValid == schema.IsValid(ParsedInstance.Of(test.Data), handling);
                if (result.IsValid != test.Valid || !isConsistent || (!result.IsValid && result.Diagnostics.IsEmpty))
                {
                    wrong.Add($"{test} should be {(test.Valid ? "valid" : "invalid")}{(isConsistent ? string.Empty : " (and the ways to ask differ)")}");
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{draft} {folder}: {count - wrong.Count} of {count}");
        Assert.NotEqual(0, count);
        Assert.True(wrong.Count == 0, $"{draft} {folder}: {count - wrong.Count} of {count} pass. Wrong:\n{string.Join('\n', wrong)}");
    }
}

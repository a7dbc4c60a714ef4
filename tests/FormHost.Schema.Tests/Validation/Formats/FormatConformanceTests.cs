using System.Text.Json;
using FormHost.Schema.Validation.Formats;
using FormHost.Tests;

namespace FormHost.Schema.Tests.Validation.Formats;

/// <summary>The official suite's optional format tests of all drafts. There are no exceptions.</summary>
public sealed class FormatConformanceTests
{
    [Theory]
    [InlineData("date")]
    [InlineData("time")]
    [InlineData("date-time")]
    [InlineData("duration")]
    [InlineData("email")]
    [InlineData("idn-email")]
    [InlineData("hostname")]
    [InlineData("idn-hostname")]
    [InlineData("ipv4")]
    [InlineData("ipv6")]
    [InlineData("uri")]
    [InlineData("uri-reference")]
    [InlineData("iri")]
    [InlineData("iri-reference")]
    [InlineData("uri-template")]
    [InlineData("uuid")]
    [InlineData("json-pointer")]
    [InlineData("relative-json-pointer")]
    [InlineData("regex")]
    [InlineData("ecmascript-regex")]
    public void Passes_every_test_of_the_suite(string file)
    {
        var tests = SuiteCase.Read("optional", "format", $"{file}.json").Where(static test => test.Data.ValueKind == JsonValueKind.String).ToList();
        Assert.NotEmpty(tests);
        var wrong = tests.Where(static test => Check(test) != test.Valid);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_format_of_the_suite_is_known_but_the_unknown_one()
    {
        var files = Directory.EnumerateFiles(Corpus.PathOf("corpus", "json-schema-test-suite", "tests"), "*.json", SearchOption.AllDirectories)
            .Where(static file => Path.GetDirectoryName(file)!.EndsWith("format", StringComparison.Ordinal))
            .Select(static file => Path.GetFileNameWithoutExtension(file))
            .Distinct(StringComparer.Ordinal);
        Assert.Equal(["ecmascript-regex", "unknown"], files.Where(static name => FormatChecks.Find(name) is null).Order(StringComparer.Ordinal));
    }

    private static bool Check(SuiteCase test) =>
        FormatChecks.Find(test.Schema.GetProperty("format").GetString()!)!(test.Data.GetString()!);
}

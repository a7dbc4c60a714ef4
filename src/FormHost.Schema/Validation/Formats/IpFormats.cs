namespace FormHost.Schema.Validation.Formats;

/// <summary><c>ipv4</c>: dotted quad of RFC 2673, section 3.2; <c>ipv6</c>: RFC 4291, section 2.2, without zone or prefix.</summary>
internal static class IpFormats
{
    public static bool IsIpv4(string text) => IsIpv4(text.AsSpan());

    public static bool IsIpv6(string text) => IsIpv6(text.AsSpan());

    public static bool IsIpv4(ReadOnlySpan<char> text)
    {
        var octets = 0;
        foreach (var part in text.Split('.'))
        {
            if (++octets > 4 || !IsOctet(text[part]))
            {
                return false;
            }
        }

        return octets == 4;
    }

    public static bool IsIpv6(ReadOnlySpan<char> text)
    {
        var gap = text.IndexOf("::");
        if (gap < 0)
        {
            return CountGroups(text, mayEndInIpv4: true) == 8;
        }

        var before = text[..gap];
        var after = text[(gap + 2)..];
        return (before.IsEmpty ? 0 : CountGroups(before, mayEndInIpv4: false)) is { } left
            && (after.IsEmpty ? 0 : CountGroups(after, mayEndInIpv4: true)) is { } right
            && left + right <= 7;
    }

    /// <summary>How many groups of 16 bits the text writes; null where one of them is none.</summary>
    private static int? CountGroups(ReadOnlySpan<char> text, bool mayEndInIpv4)
    {
        var groups = 0;
        foreach (var range in text.Split(':'))
        {
            var part = text[range];
            if (part.Length is >= 1 and <= 4 && !part.ContainsAnyExcept(Characters.HexDigits))
            {
                groups++;
            }
            else if (mayEndInIpv4 && range.End.Value == text.Length && IsIpv4(part))
            {
                groups += 2;
            }
            else
            {
                return null;
            }
        }

        return groups;
    }

    private static bool IsOctet(ReadOnlySpan<char> text) =>
        text.Length is >= 1 and <= 3 && (text[0] != '0' || text.Length == 1) && Digits.Read(text, 0, text.Length) <= 255;
}

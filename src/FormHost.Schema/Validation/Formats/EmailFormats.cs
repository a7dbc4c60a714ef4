using System.Buffers;
using System.Text;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary><c>email</c>: Mailbox of RFC 5321, section 4.1.2; <c>idn-email</c>: the same, extended by RFC 6531, section 3.3.</summary>
internal static class EmailFormats
{
    /// <summary>RFC 5321, section 4.5.3.1, in octets of UTF-8.</summary>
    private const int MaximumLocalPart = 64;

    /// <summary>RFC 5321, section 4.5.3.1, in octets of UTF-8.</summary>
    private const int MaximumDomain = 255;

    private const int MaximumLabel = 63;

    private static readonly SearchValues<char> AtomText = SearchValues.Create(Characters.LettersAndDigits + "!#$%&'*+-/=?^_`{|}~");

    public static bool IsEmail(string text) => IsMailbox(text, international: false);

    public static bool IsIdnEmail(string text) => IsMailbox(text, international: true);

    private static bool IsMailbox(ReadOnlySpan<char> text, bool international)
    {
        var at = text.LastIndexOf('@');
        if (at < 1)
        {
            return false;
        }

        var local = text[..at];
        var domain = text[(at + 1)..];
        return (international ? CodePoints.AreWhole(text) : Ascii.IsValid(text))
            && Encoding.UTF8.GetByteCount(local) <= MaximumLocalPart
            && Encoding.UTF8.GetByteCount(domain) <= MaximumDomain
            && (local[0] == '"' ? IsQuoted(local) : IsDotted(local))
            && (domain is ['[', .. var literal, ']'] ? IsAddressLiteral(literal) : IsDomain(domain));
    }

    private static bool IsQuoted(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[^1] != '"')
        {
            return false;
        }

        var content = text[1..^1];
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '"' || (content[i] == '\\' && ++i == content.Length) || char.IsControl(content[i]) && char.IsAscii(content[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDotted(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('.'))
        {
            var atom = text[range];
            if (atom.IsEmpty || !IsOfAsciiIn(atom, AtomText))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDomain(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('.'))
        {
            var label = text[range];
            if (label.Length is 0 or > MaximumLabel || label[0] == '-' || label[^1] == '-' || !IsOfAsciiIn(label, Characters.LettersDigitsHyphen))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAddressLiteral(ReadOnlySpan<char> text)
    {
        const string Ipv6 = "IPv6:";
        if (text.StartsWith(Ipv6, StringComparison.OrdinalIgnoreCase))
        {
            return IpFormats.IsIpv6(text[Ipv6.Length..]);
        }

        var colon = text.IndexOf(':');
        return colon < 0
            ? IpFormats.IsIpv4(text)
            : colon > 0 && text[colon - 1] != '-' && !text[..colon].ContainsAnyExcept(Characters.LettersDigitsHyphen)
                && colon + 1 < text.Length && !text[(colon + 1)..].ContainsAnyExceptInRange('!', '~') && !text.ContainsAny("[\\]");
    }

    /// <summary>Each ASCII character is one of <paramref name="allowed"/>.</summary>
    private static bool IsOfAsciiIn(ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        foreach (var character in text)
        {
            if (char.IsAscii(character) && !allowed.Contains(character))
            {
                return false;
            }
        }

        return true;
    }
}

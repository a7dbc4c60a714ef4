namespace FormHost.Schema.Validation.Formats;

/// <summary><c>uri</c> and <c>uri-reference</c>: RFC 3986; <c>iri</c> and <c>iri-reference</c>: RFC 3987, section 2.2.</summary>
internal static class UriFormats
{
    public static bool IsUri(string text) => IsReference(text, UriCharacters.Uri, needsScheme: true);

    public static bool IsUriReference(string text) => IsReference(text, UriCharacters.Uri, needsScheme: false);

    public static bool IsIri(string text) => IsReference(text, UriCharacters.Iri, needsScheme: true);

    public static bool IsIriReference(string text) => IsReference(text, UriCharacters.Iri, needsScheme: false);

    private static bool IsReference(ReadOnlySpan<char> text, UriCharacters characters, bool needsScheme)
    {
        var rest = CutAt(text, '#', out var fragment);
        rest = CutAt(rest, '?', out var query);
        var colon = rest.IndexOf(':');
        var hasScheme = colon >= 0 && !rest[..colon].Contains('/');
        if (hasScheme ? !IsScheme(rest[..colon]) : needsScheme)
        {
            return false;
        }

        rest = hasScheme ? rest[(colon + 1)..] : rest;
        if (rest.StartsWith("//"))
        {
            var slash = rest[2..].IndexOf('/');
            var authority = slash < 0 ? rest[2..] : rest.Slice(2, slash);
            if (!IsAuthority(authority, characters))
            {
                return false;
            }

            rest = rest[(2 + authority.Length)..];
        }

        return PercentEncoding.IsMadeOf(rest, characters.Path)
            && PercentEncoding.IsMadeOf(query, characters.Query)
            && PercentEncoding.IsMadeOf(fragment, characters.Fragment);
    }

    private static ReadOnlySpan<char> CutAt(ReadOnlySpan<char> text, char mark, out ReadOnlySpan<char> after)
    {
        var at = text.IndexOf(mark);
        after = at < 0 ? [] : text[(at + 1)..];
        return at < 0 ? text : text[..at];
    }

    private static bool IsScheme(ReadOnlySpan<char> text) =>
        !text.IsEmpty && char.IsAsciiLetter(text[0]) && !text.ContainsAnyExcept(UriCharacters.Scheme);

    private static bool IsAuthority(ReadOnlySpan<char> text, UriCharacters characters)
    {
        var at = text.IndexOf('@');
        if (at >= 0 && !PercentEncoding.IsMadeOf(text[..at], characters.UserInfo))
        {
            return false;
        }

        var host = text[(at + 1)..];
        var literalEnd = host.StartsWith('[') ? host.IndexOf(']') : -1;
        var afterLiteral = host[(literalEnd + 1)..];
        var colon = afterLiteral.IndexOf(':');
        var port = colon < 0 ? [] : afterLiteral[(colon + 1)..];
        var name = colon < 0 ? afterLiteral : afterLiteral[..colon];
        return !port.ContainsAnyExceptInRange('0', '9')
            && (literalEnd < 0
                ? PercentEncoding.IsMadeOf(name, characters.HostName)
                : name.IsEmpty && IsIpLiteral(host[1..literalEnd]));
    }

    private static bool IsIpLiteral(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("v", StringComparison.OrdinalIgnoreCase))
        {
            return IpFormats.IsIpv6(text);
        }

        var dot = text.IndexOf('.');
        return dot > 1
            && dot + 1 < text.Length
            && !text[1..dot].ContainsAnyExcept(Characters.HexDigits)
            && !text[(dot + 1)..].ContainsAnyExcept(UriCharacters.FutureAddress);
    }
}

using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary><c>uri-template</c>: RFC 6570, section 2, with the apostrophe as a literal (erratum 6937).</summary>
internal static class UriTemplateFormat
{
    private const string Operators = "+#./;?&=,!@|";

    /// <summary>The visible ASCII characters, but <c>"%&lt;&gt;\^`{|}</c>, and those of IRIs.</summary>
    private static readonly CodePointSet Literals = CodePointSet.Of(new CodePointRange('!', '~'))
        .Except(CodePointSet.OfAll("\"%<>\\^`{|}"))
        .Union(UriCharacters.International)
        .Union(UriCharacters.Private);

    private static readonly CodePointSet NameCharacters = CodePointSet.OfAll(Characters.LettersAndDigits + "_");

    public static bool IsUriTemplate(string text)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var open = rest.IndexOf('{');
            if (open < 0)
            {
                return PercentEncoding.IsMadeOf(rest, Literals);
            }

            var close = rest.IndexOf('}');
            if (close < open || !PercentEncoding.IsMadeOf(rest[..open], Literals) || !IsExpression(rest[(open + 1)..close]))
            {
                return false;
            }

            rest = rest[(close + 1)..];
        }
    }

    private static bool IsExpression(ReadOnlySpan<char> text)
    {
        var variables = !text.IsEmpty && Operators.Contains(text[0], StringComparison.Ordinal) ? text[1..] : text;
        foreach (var variable in variables.Split(','))
        {
            if (!IsVariable(variables[variable]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A name, then nothing, <c>*</c>, or <c>:</c> and a length of 1 to 9999.</summary>
    private static bool IsVariable(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            return IsName(text is [.. var exploded, '*'] ? exploded : text);
        }

        var length = text[(colon + 1)..];
        return length.Length is >= 1 and <= 4 && length[0] != '0' && !length.ContainsAnyExceptInRange('0', '9') && IsName(text[..colon]);
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split('.'))
        {
            if (text[part].IsEmpty || !PercentEncoding.IsMadeOf(text[part], NameCharacters))
            {
                return false;
            }
        }

        return true;
    }
}

using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

internal sealed partial class PatternParser
{
    private const string SyntaxCharacters = "^$\\.*+?()[]{}|/";

    /// <summary>What follows a backslash outside a class.</summary>
    private PatternNode? ReadAtomEscape()
    {
        if (AtEnd)
        {
            return Fail("its last backslash escapes nothing");
        }

        var letter = _pattern[_at];
        if (letter is 'b' or 'B')
        {
            _at++;
            return new PatternNode.WordBoundary(Negated: letter == 'B');
        }

        if (letter == 'k' && (!IsLenient || _groups.HasNames))
        {
            _at++;
            return GroupName.Read(_pattern, _at, out _at) is { } name && _groups.Find(name) is { } named
                ? ReferTo(named)
                : Fail("a \"\\k\" names no group");
        }

        if (letter is >= '1' and <= '9' && ReadGroupNumber() is { } group)
        {
            return ReferTo(group);
        }

        return ReadEscapedSet() is { } set ? MakeOne(set) : null;
    }

    private PatternNode.BackReference ReferTo(int group)
    {
        _hasBackReferences = true;
        return new PatternNode.BackReference(group);
    }

    /// <summary>A decimal number after a backslash, if there is a group of that number.</summary>
    private int? ReadGroupNumber()
    {
        var end = _at;
        var number = 0;
        while (end < _pattern.Length && char.IsAsciiDigit(_pattern[end]) && number <= _groups.Count)
        {
            number = (number * 10) + (_pattern[end++] - '0');
        }

        if (number > _groups.Count)
        {
            return null;
        }

        _at = end;
        return number;
    }

    /// <summary>What follows a backslash and stands for one code point, in and outside classes.</summary>
    private CodePointSet? ReadEscapedSet()
    {
        var letter = _pattern[_at];
        if (PatternSets.Find(letter) is { } named)
        {
            _at++;
            return named;
        }

        if (IsProperty)
        {
            return ReadProperty();
        }

        return ReadEscapedCodePoint() is { } codePoint ? CodePointSet.OfOne(codePoint) : null;
    }

    /// <summary>A <c>\p</c> or <c>\P</c> stands here; leniently, only with its brace.</summary>
    private bool IsProperty =>
        _pattern[_at] is 'p' or 'P' && (!IsLenient || string.CompareOrdinal(_pattern, _at + 1, "{", 0, 1) == 0);

    private CodePointSet? ReadProperty()
    {
        var negated = _pattern[_at++] == 'P';
        var end = Take('{') ? _pattern.IndexOf('}', _at) : -1;
        if (end < 0)
        {
            Fail("a \"\\p\" has no name in braces");
            return null;
        }

        var expression = _pattern[_at..end];
        _at = end + 1;
        if (UnicodeProperties.FindExpression(expression) is not { } property)
        {
            Fail($"\"\\p{{{expression}}}\" is no Unicode property that ECMA-262 knows");
            return null;
        }

        return negated ? property.Complement() : property;
    }

    private int? ReadEscapedCodePoint()
    {
        var letter = _pattern[_at];
        switch (letter)
        {
            case 'f' or 'n' or 'r' or 't' or 'v':
                _at++;
                return letter switch { 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\v' };
            case 'c':
                return ReadControl();
            case >= '0' and <= '9':
                return ReadNumeric();
            case 'x' when UnicodeEscape.ReadHex(_pattern, _at + 1, 2) is { } hex:
                _at += 3;
                return hex;
            case 'u' when UnicodeEscape.Read(_pattern, _at, out var end) is { } unicode:
                _at = end;
                return unicode;
            default:
                return ReadIdentity();
        }
    }

    private int? ReadControl()
    {
        if (_at + 1 < _pattern.Length && char.IsAsciiLetter(_pattern[_at + 1]))
        {
            _at += 2;
            return _pattern[_at - 1] % 32;
        }

        return IsLenient ? '\\' : RefuseEscape("c");
    }

    private int? ReadNumeric()
    {
        if (!IsLenient)
        {
            var alone = _at + 1 >= _pattern.Length || !char.IsAsciiDigit(_pattern[_at + 1]);
            return _pattern[_at++] == '0' && alone ? 0 : RefuseEscape(_pattern[_at - 1].ToString());
        }

        if (_pattern[_at] is '8' or '9')
        {
            return _pattern[_at++];
        }

        var value = 0;
        for (var digits = 0; digits < 3 && !AtEnd && _pattern[_at] is >= '0' and <= '7'; digits++)
        {
            var next = (value * 8) + (_pattern[_at] - '0');
            if (next > 0xFF)
            {
                break;
            }

            value = next;
            _at++;
        }

        return value;
    }

    private int? ReadIdentity()
    {
        var codePoint = TakeCodePoint();
        var allowed = _syntax switch
        {
            PatternSyntax.Unicode => codePoint < 0x80 && SyntaxCharacters.Contains((char)codePoint, StringComparison.Ordinal),
            PatternSyntax.Plain => !UnicodeProperties.Get("ID_Continue").Contains(codePoint),
            _ => codePoint != 'k' || !_groups.HasNames,
        };
        return allowed ? codePoint : RefuseEscape(_pattern[(_at - CodePoints.Width(codePoint)).._at]);
    }

    private int? RefuseEscape(string escaped)
    {
        Fail($"\"\\{escaped}\" is no escape that ECMA-262 knows");
        return null;
    }
}

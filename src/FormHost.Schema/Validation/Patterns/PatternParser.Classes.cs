using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

internal sealed partial class PatternParser
{
    /// <summary>A class, its opening bracket taken.</summary>
    private PatternNode.One? ReadClass()
    {
        var negated = Take('^');
        var ranges = new List<CodePointRange>();
        var sets = CodePointSet.Empty;
        while (!Take(']'))
        {
            if (ReadClassAtom(out var named) is not { } first)
            {
                return null;
            }

            var last = first;
            var isRange = _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']';
            if (isRange)
            {
                _at++;
                if (ReadClassAtom(out var endNamed) is not { } end)
                {
                    return null;
                }

                last = end;
                named |= endNamed;
            }

            if (!named && first.Single is { } from && last.Single is { } to)
            {
                if (to < from)
                {
                    return FailClass("a range in \"[…]\" runs backwards");
                }

                ranges.Add(new CodePointRange(from, to));
                continue;
            }

            if (isRange && !IsLenient)
            {
                return FailClass("a range in \"[…]\" ends at a class of characters");
            }

            sets = sets.Union(first).Union(last);
            if (isRange)
            {
                ranges.Add(new CodePointRange('-', '-'));
            }
        }

        var set = CodePointSet.Of([.. ranges]).Union(sets);
        return MakeOne(negated ? set.Complement() : set);
    }

    /// <param name="named">It is a class such as <c>\d</c> or <c>\p{L}</c>, not a single code point.</param>
    private CodePointSet? ReadClassAtom(out bool named)
    {
        named = false;
        if (AtEnd)
        {
            Fail("a \"[\" is not closed");
            return null;
        }

        if (!Take('\\'))
        {
            return CodePointSet.OfOne(TakeCodePoint());
        }

        if (AtEnd)
        {
            Fail("its last backslash escapes nothing");
            return null;
        }

        if (ReadClassEscape() is { } codePoint)
        {
            return CodePointSet.OfOne(codePoint);
        }

        named = PatternSets.Find(_pattern[_at]) is not null || IsProperty;
        return ReadEscapedSet();
    }

    /// <summary>The escapes that mean something else in a class; null for all others.</summary>
    private int? ReadClassEscape()
    {
        switch (_pattern[_at])
        {
            case 'b':
                _at++;
                return '\b';
            case '-' when _syntax == PatternSyntax.Unicode:
                _at++;
                return '-';
            case 'c' when IsLenient && _at + 1 < _pattern.Length && (char.IsAsciiDigit(_pattern[_at + 1]) || _pattern[_at + 1] == '_'):
                _at += 2;
                return _pattern[_at - 1] % 32;
            default:
                return null;
        }
    }

    private PatternNode.One? FailClass(string reason)
    {
        Fail(reason);
        return null;
    }
}

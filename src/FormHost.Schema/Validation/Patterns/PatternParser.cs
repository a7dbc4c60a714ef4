using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>Parses a pattern after the grammar of ECMA-262, 22.2.1 and annex B.1.2. Recursion is bounded by <see cref="MaximumDepth"/>.</summary>
internal sealed partial class PatternParser
{
    /// <summary>How many groups may stand within one another.</summary>
    public const int MaximumDepth = 100;

    /// <summary>How many ranges of code points the classes may have together.</summary>
    public const int MaximumRanges = 50_000;

    private readonly string _pattern;
    private readonly PatternSyntax _syntax;
    private readonly PatternGroups _groups;
    private bool _hasBackReferences;
    private int _at;
    private int _depth;
    private int _opened;
    private int _ranges;
    private string? _reason;

    private PatternParser(string pattern, PatternSyntax syntax, PatternGroups groups)
    {
        _pattern = pattern;
        _syntax = syntax;
        _groups = groups;
    }

    private bool IsLenient => _syntax == PatternSyntax.Lenient;

    private bool AtEnd => _at >= _pattern.Length;

    /// <summary>Reads a pattern in any of the given ways, the first that succeeds.</summary>
    /// <returns>Null where none does; <paramref name="reason"/> then says what the last one found wrong.</returns>
    public static ParsedPattern? Parse(string pattern, out string? reason, params ReadOnlySpan<PatternSyntax> ways)
    {
        reason = null;
        var groups = PatternGroups.CountIn(pattern);
        foreach (var syntax in ways)
        {
            var parser = new PatternParser(pattern, syntax, groups);
            if (parser.ReadAll() is { } root)
            {
                reason = null;
                return new ParsedPattern(root, groups.Count, parser._hasBackReferences);
            }

            reason = parser._reason;
        }

        return null;
    }

    private PatternNode? ReadAll()
    {
        if (_groups.Duplicate is { } name)
        {
            return Fail($"two groups are named \"{name}\"");
        }

        var root = ReadChoice();
        return root is null || AtEnd ? root : Fail("a \")\" has no \"(\" before it");
    }

    private PatternNode? ReadChoice()
    {
        var options = new List<PatternNode>();
        do
        {
            if (ReadSequence() is not { } option)
            {
                return null;
            }

            options.Add(option);
        }
        while (Take('|'));

        return options is [var only] ? only : new PatternNode.Choice(options);
    }

    private PatternNode? ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!AtEnd && _pattern[_at] is not ('|' or ')'))
        {
            var firstGroup = _opened + 1;
            if (ReadTerm() is not { } part || ReadQuantifier(part, firstGroup) is not { } quantified)
            {
                return null;
            }

            parts.Add(quantified);
        }

        return parts is [var only] ? only : new PatternNode.Sequence(parts);
    }

    private PatternNode? ReadTerm()
    {
        switch (_pattern[_at])
        {
            case '^':
                _at++;
                return new PatternNode.Start();
            case '$':
                _at++;
                return new PatternNode.End();
            case '(':
                _at++;
                return ReadGroup();
            case '.':
                _at++;
                return new PatternNode.One(PatternSets.Dot);
            case '[':
                _at++;
                return ReadClass();
            case '\\':
                _at++;
                return ReadAtomEscape();
            case '*' or '+' or '?':
                return Fail($"a \"{_pattern[_at]}\" has nothing to repeat");
            case '{' when PatternQuantifier.Read(_pattern, _at) is not null:
                return Fail("a \"{\" has nothing to repeat");
            case '{' or '}' or ']' when !IsLenient:
                return Fail($"a \"{_pattern[_at]}\" stands alone");
            default:
                return new PatternNode.One(CodePointSet.OfOne(TakeCodePoint()));
        }
    }

    private PatternNode? ReadQuantifier(PatternNode part, int firstGroup)
    {
        if (AtEnd || !MayRepeat(part))
        {
            return part;
        }

        if (PatternQuantifier.Read(_pattern, _at) is not { } quantifier)
        {
            return _pattern[_at] == '{' && !IsLenient ? Fail("a \"{\" has no number of repetitions") : part;
        }

        _at = quantifier.EndsAt;
        return quantifier.Most < quantifier.Least
            ? Fail("a \"{least,most}\" has its numbers the wrong way round")
            : new PatternNode.Repeat(part, quantifier.Least, quantifier.Most, quantifier.Lazy, firstGroup, _opened);
    }

    private bool MayRepeat(PatternNode part) => part switch
    {
        PatternNode.Start or PatternNode.End or PatternNode.WordBoundary => false,
        PatternNode.Look look => IsLenient && !look.Behind,
        _ => true,
    };

    private PatternNode? ReadGroup()
    {
        if (_depth == MaximumDepth)
        {
            return Fail($"more than {MaximumDepth} groups stand within one another");
        }

        if (!ReadGroupStart(out var wrap))
        {
            return Fail("a \"(?\" starts a group that ECMA-262 does not know");
        }

        _depth++;
        var body = ReadChoice();
        _depth--;
        return body is null ? null : Take(')') ? wrap(body) : Fail("a \"(\" is not closed");
    }

    private bool ReadGroupStart(out Func<PatternNode, PatternNode> wrap)
    {
        var behind = false;
        wrap = static body => new PatternNode.Sequence([body]);
        if (Take("?:"))
        {
            return true;
        }

        if (Take("?=") || (behind = Take("?<=")))
        {
            wrap = body => new PatternNode.Look(behind, Negated: false, body);
            return true;
        }

        if (Take("?!") || (behind = Take("?<!")))
        {
            wrap = body => new PatternNode.Look(behind, Negated: true, body);
            return true;
        }

        if (!AtEnd && _pattern[_at] == '?' && GroupName.Read(_pattern, _at + 1, out _at) is null)
        {
            return false;
        }

        var group = ++_opened;
        wrap = body => new PatternNode.Capture(group, body);
        return true;
    }

    private PatternNode.One? MakeOne(CodePointSet set)
    {
        _ranges += set.RangeCount;
        if (_ranges <= MaximumRanges)
        {
            return new PatternNode.One(set);
        }

        Fail("its classes of characters are too large");
        return null;
    }

    private PatternNode? Fail(string reason)
    {
        _reason = reason;
        return null;
    }

    private bool Take(char expected)
    {
        var found = !AtEnd && _pattern[_at] == expected;
        _at += found ? 1 : 0;
        return found;
    }

    private bool Take(string expected)
    {
        var found = string.CompareOrdinal(_pattern, _at, expected, 0, expected.Length) == 0;
        _at += found ? expected.Length : 0;
        return found;
    }

    private int TakeCodePoint()
    {
        var codePoint = CodePoints.At(_pattern, _at);
        _at += CodePoints.Width(codePoint);
        return codePoint;
    }
}

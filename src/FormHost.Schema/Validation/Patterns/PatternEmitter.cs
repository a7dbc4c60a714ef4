using System.Globalization;
using System.Text;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>Writes a parsed pattern in .NET's syntax, for texts of one shape.</summary>
internal sealed class PatternEmitter
{
    /// <summary>The longest .NET expression that is written, in UTF-16 units.</summary>
    public const int MaximumLength = 100_000;

    private const string Word = "[0-9A-Z_a-z]";
    private const string HalfPair = @"(?<=[\uD800-\uDBFF])(?=[\uDC00-\uDFFF])";

    private readonly StringBuilder _text = new();
    private readonly IReadOnlySet<int> _referenced;
    private readonly TextShape _shape;
    private bool _looks;
    private int _marks;

    private PatternEmitter(IReadOnlySet<int> referenced, TextShape shape)
    {
        _referenced = referenced;
        _shape = shape;
    }

    /// <returns>The expression and whether only the backtracking engine can run it; null where it would be too long.</returns>
    public static (string Expression, bool Backtracks)? Emit(ParsedPattern pattern, TextShape shape)
    {
        var emitter = new PatternEmitter(pattern.ReferencedGroups, shape);
        emitter.Write(pattern.Root, backwards: false);
        if (emitter._text.Length > MaximumLength)
        {
            return null;
        }

        var expression = emitter._looks && shape >= TextShape.Paired ? $"(?!{HalfPair})(?:{emitter._text})" : emitter._text.ToString();
        return (expression, emitter._looks || shape == TextShape.Lone || pattern.ReferencedGroups.Count > 0);
    }

    /// <param name="backwards">Within a look-behind, where both ECMA-262 and .NET match from right to left.</param>
    private void Write(PatternNode node, bool backwards)
    {
        if (_text.Length > MaximumLength)
        {
            return;
        }

        switch (node)
        {
            case PatternNode.One one:
                CodePointSetEmitter.Emit(_text, one.Set, _shape);
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    WriteUnit(part, backwards);
                }

                break;
            case PatternNode.Choice choice:
                WriteChoice(choice, backwards);
                break;
            case PatternNode.Capture capture:
                Wrap(_referenced.Contains(capture.Group) ? $"(?<{Number(capture.Group)}>" : "(?:", capture.Body, backwards);
                break;
            case PatternNode.BackReference reference:
                _text.Append(CultureInfo.InvariantCulture, $"(?({reference.Group})\\{reference.Group})");
                break;
            case PatternNode.Start:
                _text.Append(@"\A");
                break;
            case PatternNode.End:
                _text.Append(@"\z");
                break;
            case PatternNode.WordBoundary boundary:
                WriteBoundary(boundary.Negated);
                break;
            case PatternNode.Look look:
                _looks = true;
                Wrap($"(?{(look.Behind ? "<" : string.Empty)}{(look.Negated ? '!' : '=')}", look.Body, look.Behind);
                break;
            case PatternNode.Repeat repeat:
                WriteRepeat(repeat, backwards);
                break;
        }
    }

    private void WriteUnit(PatternNode node, bool backwards)
    {
        if (node is PatternNode.Choice or PatternNode.Sequence)
        {
            Wrap("(?:", node, backwards);
        }
        else
        {
            Write(node, backwards);
        }
    }

    private void WriteChoice(PatternNode.Choice choice, bool backwards)
    {
        for (var i = 0; i < choice.Options.Count; i++)
        {
            _text.Append(i > 0 ? "|" : string.Empty);
            Write(choice.Options[i], backwards);
        }
    }

    private void Wrap(string opening, PatternNode body, bool backwards)
    {
        _text.Append(opening);
        Write(body, backwards);
        _text.Append(')');
    }

    private void WriteBoundary(bool negated)
    {
        if (_shape == TextShape.Ascii)
        {
            _text.Append(negated ? @"\B" : @"\b");
            return;
        }

        _looks = true;
        _text.Append(negated
            ? $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))"
            : $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))");
    }

    private void WriteRepeat(PatternNode.Repeat repeat, bool backwards)
    {
        var captured = CapturedGroups.In(repeat.Body, _referenced);
        if (captured.Count > 0 && repeat.Most != 0)
        {
            WriteCapturingRepeat(repeat, captured, backwards);
            return;
        }

        if (repeat.Body is PatternNode.Repeat or PatternNode.Start or PatternNode.End or PatternNode.WordBoundary or PatternNode.Look)
        {
            Wrap("(?:", repeat.Body, backwards);
        }
        else
        {
            WriteUnit(repeat.Body, backwards);
        }

        WriteQuantifier(repeat.Least, repeat.Most, repeat.Lazy);
    }

    /// <summary>
    /// ECMA-262, RepeatMatcher: each round starts with its groups unset, and a round that is not required must not match the empty text. In .NET
    /// groups keep their last text; so it is dropped first, and the round's start is remembered as the text that remains from there.
    /// </summary>
    private void WriteCapturingRepeat(PatternNode.Repeat repeat, IReadOnlyList<int> captured, bool backwards)
    {
        var unset = string.Concat(captured.Select(static group => $"(?({Number(group)})(?<-{Number(group)}>))"));
        if (repeat.Least > 0)
        {
            WriteRound(repeat.Body, unset, string.Empty, backwards);
            WriteQuantifier(repeat.Least, repeat.Least, repeat.Lazy);
        }

        if (repeat.Most != repeat.Least)
        {
            var mark = $"round{Number(++_marks)}";
            WriteRound(
                repeat.Body,
                unset + (backwards ? $@"(?<=(?<{mark}>[\s\S]*))" : $@"(?=(?<{mark}>[\s\S]*))"),
                backwards ? $@"(?<!\k<{mark}>)" : $@"(?!\k<{mark}>)",
                backwards);
            WriteQuantifier(0, repeat.Most - repeat.Least, repeat.Lazy);
        }
    }

    private void WriteRound(PatternNode body, string first, string last, bool backwards)
    {
        _text.Append("(?:").Append(backwards ? last : first);
        Wrap("(?:", body, backwards);
        _text.Append(backwards ? first : last).Append(')');
    }

    private void WriteQuantifier(int least, int? most, bool lazy)
    {
        _text.Append((least, most) switch
        {
            (0, null) => "*",
            (1, null) => "+",
            (0, 1) => "?",
            (_, null) => $"{{{Number(least)},}}",
            _ when least == most => $"{{{Number(least)}}}",
            _ => $"{{{Number(least)},{Number(most.Value)}}}",
        });
        _text.Append(lazy ? "?" : string.Empty);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

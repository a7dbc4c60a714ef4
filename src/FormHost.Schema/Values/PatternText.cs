using System.Text;
using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Values;

/// <summary>Makes a short text that a regular expression matches, for examples.</summary>
internal static class PatternText
{
    private const int MostCharacters = 200;

    /// <summary>Readable first: what begins a word, then what else a class may hold.</summary>
    private static readonly char[] Likely = [.. "a1A-_./ "];

    /// <summary>The text; null where none is found without searching.</summary>
    /// <param name="pattern">The expression, of ECMA-262.</param>
    /// <param name="word">What stands for any number of letters.</param>
    public static string? Of(string pattern, string word)
    {
        if (EcmaPattern.TryCreate(pattern, out _) is not { } matcher
            || PatternParser.Parse(pattern, out _, PatternSyntax.Unicode, PatternSyntax.Lenient) is not { } parsed)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, parsed.Root, word);
        return text.Length is > 0 and <= MostCharacters && matcher.IsMatch(text.ToString()) is true ? text.ToString() : null;
    }

    private static void Append(StringBuilder text, PatternNode node, string word)
    {
        switch (node)
        {
            case PatternNode.One one:
                text.Append(Sign(one));
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Append(text, part, word);
                }

                break;
            case PatternNode.Choice { Options: [var first, ..] }:
                Append(text, first, word);
                break;
            case PatternNode.Capture capture:
                Append(text, capture.Body, word);
                break;
            case PatternNode.Repeat { Most: null, Body: PatternNode.One any, Least: var least } when least <= word.Length && word.All(letter => any.Set.Contains(letter)):
                text.Append(word);
                break;
            case PatternNode.Repeat repeat:
                for (var i = 0; i < repeat.Least && text.Length <= MostCharacters; i++)
                {
                    Append(text, repeat.Body, word);
                }

                break;
        }
    }

    private static string Sign(PatternNode.One one)
    {
        var likely = Likely.FirstOrDefault(sign => one.Set.Contains(sign));
        var first = likely == default ? one.Set.Ranges.FirstOrDefault().First : likely;
        return Rune.IsValid(first) && first != default ? new Rune(first).ToString() : string.Empty;
    }
}

using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace FormHost.Schema.Tests.Validation.Patterns;

/// <summary>A line of pattern-cases.tsv; <paramref name="Matches"/> is null where the pattern is invalid.</summary>
public sealed partial record PatternCase(string Pattern, string Text, bool? Matches)
{
    public static IEnumerable<PatternCase> ReadAll()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("pattern-cases.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t') switch
            {
                [var pattern, "invalid"] => new PatternCase(Unescape(pattern), string.Empty, null),
                [var pattern, var text, var answer] => new PatternCase(Unescape(pattern), Unescape(text), answer is "yes"),
                _ => throw new InvalidDataException(line),
            };
        }
    }

    private static string Unescape(string text) =>
        Unit().Replace(text, static match => ((char)int.Parse(match.Groups["unit"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("%(?<unit>[0-9A-F]{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unit();
}

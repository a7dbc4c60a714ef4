using System.Text.RegularExpressions;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>A regular expression of ECMA-262, matched anywhere in a text (unanchored), by Unicode code point.</summary>
internal sealed class EcmaPattern
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(100);

    private readonly Regex _regex;

    private EcmaPattern(Regex regex) => _regex = regex;

    /// <summary>Reads a pattern.</summary>
    /// <returns>Null where it cannot be run; <paramref name="reason"/> then says why, in a plain phrase.</returns>
    public static EcmaPattern? TryCreate(string pattern, out string? reason)
    {
        reason = null;
        try
        {
            return new EcmaPattern(new Regex(pattern, RegexOptions.CultureInvariant, MatchTimeout));
        }
        catch (ArgumentException e)
        {
            reason = e.Message;
            return null;
        }
    }

    /// <summary>True where the pattern matches some part of <paramref name="text"/>; null where it gave up in time.</summary>
    public bool? IsMatch(ReadOnlySpan<char> text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}

using System.Text;
using System.Text.RegularExpressions;
using FormHost.Schema.Validation.Numbers;

namespace FormHost.Schema.Serialisation;

/// <summary>Numbers as text, of any size.</summary>
internal static partial class JsonNumber
{
    /// <summary>True for a JSON number, with nothing around it.</summary>
    public static bool IsNumber(string text) => Grammar().IsMatch(text);

    /// <summary>True for a JSON number whose value has no fraction.</summary>
    public static bool IsInteger(string text) => IsNumber(text) && ExactNumber.Parse(Encoding.ASCII.GetBytes(text)).IsInteger;

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grammar();
}

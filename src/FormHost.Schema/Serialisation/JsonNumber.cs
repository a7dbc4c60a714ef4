using System.Globalization;
using System.Text.RegularExpressions;

namespace FormHost.Schema.Serialisation;

/// <summary>Numbers as text, of any size.</summary>
internal static partial class JsonNumber
{
    /// <summary>True for a JSON number, with nothing around it.</summary>
    public static bool IsNumber(string text) => Grammar().IsMatch(text);

    /// <summary>True for a JSON number whose value has no fraction.</summary>
    public static bool IsInteger(string text)
    {
        var parts = Grammar().Match(text);
        if (!parts.Success)
        {
            return false;
        }

        var fraction = parts.Groups["fraction"].Value.TrimEnd('0');
        var digits = (parts.Groups["integer"].Value + fraction).TrimEnd('0');
        if (digits.Length == 0 || digits.All(digit => digit is '0'))
        {
            return true;
        }

        // The value is its digits, those of the fraction included, times ten to this power; trailing zeros of the integer help.
        var exponent = parts.Groups["exponent"].Value;
        if (!long.TryParse(exponent.Length == 0 ? "0" : exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power))
        {
            return exponent[0] != '-';
        }

        var zeros = fraction.Length == 0 ? parts.Groups["integer"].Length - digits.Length : 0;
        return power >= fraction.Length - zeros;
    }

    [GeneratedRegex(@"^-?(?<integer>0|[1-9][0-9]*)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]+))?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grammar();
}

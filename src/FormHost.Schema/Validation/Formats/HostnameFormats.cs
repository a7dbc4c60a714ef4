using System.Text;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary>
/// <c>hostname</c>: RFC 1123, section 2.1, and A-labels of RFC 5890, section 2.3.2.1; <c>idn-hostname</c>: U-labels (RFC 5890) as well, and the
/// other dots of RFC 3490, section 3.1.
/// </summary>
internal static class HostnameFormats
{
    private const int MaximumLength = 253;
    private const int MaximumLabel = 63;
    private const string APrefix = "xn--";

    public static bool IsHostname(string text) => text.Length <= MaximumLength && Ascii.IsValid(text) && IsName(text.Split('.'));

    /// <remarks>A code point is at most two UTF-16 units here and at least one octet when encoded.</remarks>
    public static bool IsIdnHostname(string text) =>
        text.Length <= 2 * MaximumLength && CodePoints.AreWhole(text) && IsName(text.Split('.', '\u3002', '\uFF0E', '\uFF61'));

    private static bool IsName(string[] labels)
    {
        var length = labels.Length - 1;
        var decoded = new List<int[]>(labels.Length);
        foreach (var label in labels)
        {
            if (Read(label) is not var (codePoints, encodedLength))
            {
                return false;
            }

            decoded.Add(codePoints);
            length += encodedLength;
        }

        return length <= MaximumLength && BidiRule.Holds(decoded);
    }

    /// <returns>The code points that the label stands for, and its length in ASCII; null where it is no label.</returns>
    private static (int[] CodePoints, int EncodedLength)? Read(string label)
    {
        if (!Ascii.IsValid(label))
        {
            var codePoints = ToCodePoints(label);
            return IdnaLabel.IsValid(label, codePoints) && APrefix.Length + Punycode.Encode(codePoints).Length is var length and <= MaximumLabel
                ? (codePoints, length)
                : null;
        }

        if (label.Length is 0 or > MaximumLabel
            || label[0] == '-'
            || label[^1] == '-'
            || label.AsSpan().ContainsAnyExcept(Characters.LettersDigitsHyphen))
        {
            return null;
        }

        return label.StartsWith(APrefix, StringComparison.OrdinalIgnoreCase)
            ? ReadALabel(label[APrefix.Length..].ToLowerInvariant()) is { } meant ? (meant, label.Length) : null
            : (ToCodePoints(label.ToLowerInvariant()), label.Length);
    }

    private static int[]? ReadALabel(string encoded)
    {
        if (Punycode.Decode(encoded) is not { } codePoints || codePoints.All(static codePoint => codePoint < 0x80))
        {
            return null;
        }

        var label = string.Concat(codePoints.Select(char.ConvertFromUtf32));
        return IdnaLabel.IsValid(label, codePoints) && string.Equals(Punycode.Encode(codePoints), encoded, StringComparison.Ordinal)
            ? codePoints
            : null;
    }

    private static int[] ToCodePoints(string label) => [.. label.EnumerateRunes().Select(static rune => rune.Value)];
}

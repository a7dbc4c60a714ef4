using System.Globalization;

namespace FormHost.Web.Embedding;

/// <summary>An opaque colour in sRGB.</summary>
internal sealed record ThemeColour(byte Red, byte Green, byte Blue)
{
    public static readonly ThemeColour White = new(255, 255, 255);

    public static readonly ThemeColour Black = new(0, 0, 0);

    /// <summary>Reads three or six hexadecimal digits, with or without <c>#</c>; null for anything else.</summary>
    public static ThemeColour? Parse(string text)
    {
        var digits = text.StartsWith('#') ? text[1..] : text;
        digits = digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits;
        return digits.Length == 6 && digits.All(char.IsAsciiHexDigit)
            ? new ThemeColour(Part(digits, 0), Part(digits, 2), Part(digits, 4))
            : null;
    }

    /// <summary>The contrast ratio of two colours as WCAG 2 defines it: 1 to 21.</summary>
    public static double Contrast(ThemeColour one, ThemeColour other)
    {
        var (lighter, darker) = (Math.Max(one.Luminance, other.Luminance), Math.Min(one.Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>This colour with a share (0 to 1) of another.</summary>
    public ThemeColour Mix(ThemeColour other, double share) =>
        new(Mixed(Red, other.Red, share), Mixed(Green, other.Green, share), Mixed(Blue, other.Blue, share));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part) =>
        part / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static byte Mixed(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private static byte Part(string digits, int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

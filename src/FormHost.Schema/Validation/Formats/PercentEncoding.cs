using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

internal static class PercentEncoding
{
    /// <summary>Each character is one of <paramref name="allowed"/> or part of a percent-encoding (RFC 3986, section 2.1).</summary>
    public static bool IsMadeOf(ReadOnlySpan<char> text, CodePointSet allowed)
    {
        for (var at = 0; at < text.Length;)
        {
            var codePoint = CodePoints.At(text, at);
            if (codePoint == '%' ? !StandsAt(text, at) : !allowed.Contains(codePoint))
            {
                return false;
            }

            at += codePoint == '%' ? 3 : CodePoints.Width(codePoint);
        }

        return true;
    }

    public static bool StandsAt(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && text[at] == '%' && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
}

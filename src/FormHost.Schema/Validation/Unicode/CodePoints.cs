namespace FormHost.Schema.Validation.Unicode;

/// <summary>Reading UTF-16 text by code point, where a lone surrogate is a code point too.</summary>
internal static class CodePoints
{
    public static int At(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    /// <summary>How many UTF-16 units a code point takes.</summary>
    public static int Width(int codePoint) => codePoint > char.MaxValue ? 2 : 1;

    /// <summary>True where no surrogate stands alone.</summary>
    public static bool AreWhole(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var codePoint = At(text, at);
            if (codePoint is >= 0xD800 and <= 0xDFFF)
            {
                return false;
            }

            at += Width(codePoint);
        }

        return true;
    }
}

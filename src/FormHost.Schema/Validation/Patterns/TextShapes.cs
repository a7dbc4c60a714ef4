using System.Text;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

internal static class TextShapes
{
    public const int Count = (int)TextShape.Lone + 1;

    public static TextShape Of(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            return TextShape.Ascii;
        }

        var at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (at < 0)
        {
            return TextShape.Basic;
        }

        while (at < text.Length)
        {
            var codePoint = CodePoints.At(text, at);
            if (codePoint is >= 0xD800 and <= 0xDFFF)
            {
                return TextShape.Lone;
            }

            at += CodePoints.Width(codePoint);
        }

        return TextShape.Paired;
    }
}

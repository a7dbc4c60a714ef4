using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace FormHost.Web.Hosting;

/// <summary>
/// Text in pages. ASCII is escaped as usual; the rest stands as it is, since pages are UTF-8. The usual encoder writes U+0085 as
/// <c>&amp;#x85;</c>, which HTML reads as an ellipsis, so a form would change such a text by showing it.
/// </summary>
internal sealed unsafe class PageEncoder : HtmlEncoder
{
    private const int AsciiEnd = 0x80;

    private static readonly SearchValues<char> Special = SearchValues.Create(
    [
        .. Enumerable.Range(0, AsciiEnd).Where(Default.WillEncode).Select(unit => (char)unit),
        .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit),
    ]);

    public override int MaxOutputCharactersPerInputCharacter => Default.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar < AsciiEnd && Default.WillEncode(unicodeScalar);

    /// <summary>Halves of surrogate pairs count as special: only a whole pair may stand as it is.</summary>
    public override int FindFirstCharacterToEncode(char* text, int textLength) => new ReadOnlySpan<char>(text, textLength).IndexOfAny(Special);

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        WillEncode(unicodeScalar)
            ? Default.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten)
            : new Rune(unicodeScalar).TryEncodeToUtf16(new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);
}

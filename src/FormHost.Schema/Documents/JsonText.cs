using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FormHost.Schema.Documents;

/// <summary>Bytes as they come to UTF-8 that a JSON reader can take.</summary>
internal static class JsonText
{
    private static readonly UnicodeEncoding[] Utf16 =
    [
        new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>UTF-8 without byte order mark; null where the bytes are neither UTF-8 nor, by their mark, UTF-16.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            content = content[3..];
        }
        else if (Array.Find(Utf16, encoding => content.Span.StartsWith(encoding.Preamble)) is { } utf16)
        {
            try
            {
                return (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(utf16.GetString(bytes[2..]));
            }
            catch (DecoderFallbackException)
            {
                return null;
            }
        }

        return Utf8.IsValid(content.Span) ? content : (ReadOnlyMemory<byte>?)null;
    }

    /// <summary>
    /// The text with every escaped half of a surrogate pair that lacks its other half (<c>\ud800</c>) replaced by <c>\ufffd</c>,
    /// same length; the text itself where there is none.
    /// </summary>
    public static ReadOnlyMemory<byte> WithoutLoneSurrogates(ReadOnlyMemory<byte> utf8)
    {
        byte[]? copy = null;
        var text = utf8.Span;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOf((byte)'\\');
            if (next < 0)
            {
                break;
            }

            at += next;
            var unit = EscapedUnit(text, at);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(EscapedUnit(text, at + 6)))
            {
                at += 11;
            }
            else if (char.IsSurrogate(unit))
            {
                copy ??= utf8.ToArray();
                "\\ufffd"u8.CopyTo(copy.AsSpan(at));
                at += 5;
            }
            else
            {
                at++;
            }
        }

        return copy ?? utf8;
    }

    private static char EscapedUnit(ReadOnlySpan<byte> text, int at)
    {
        if (at + 6 > text.Length || text[at] != '\\' || text[at + 1] != 'u')
        {
            return '\0';
        }

        return ushort.TryParse(text.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
    }
}

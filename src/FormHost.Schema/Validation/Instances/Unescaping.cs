using System.Globalization;

namespace FormHost.Schema.Validation.Instances;

/// <summary>The text of a JSON string with escapes. Half a surrogate pair stays what it is, as three bytes, as UTF-8 would have it.</summary>
internal static class Unescaping
{
    /// <summary>Writes the text; <paramref name="room"/> is as long as <paramref name="escaped"/>, which is never too short.</summary>
    /// <returns>Its length; -1 where an escape is none.</returns>
    public static int Unescape(ReadOnlySpan<byte> escaped, Span<byte> room)
    {
        var length = 0;
        for (var at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] != '\\')
            {
                room[length++] = escaped[at];
                continue;
            }

            at++;
            if (escaped[at] == 'u')
            {
                var unit = UnitAt(escaped, at + 1);
                if (unit < 0)
                {
                    return -1;
                }

                at += 4;
                if (char.IsHighSurrogate((char)unit) && at + 2 < escaped.Length && escaped[at + 1] == '\\' && escaped[at + 2] == 'u'
                    && UnitAt(escaped, at + 3) is >= 0xDC00 and <= 0xDFFF and var low)
                {
                    at += 6;
                    unit = char.ConvertToUtf32((char)unit, (char)low);
                }

                length += Write(unit, room[length..]);
            }
            else if (Simple(escaped[at]) is { } simple)
            {
                room[length++] = simple;
            }
            else
            {
                return -1;
            }
        }

        return length;
    }

    private static byte? Simple(byte escape) => (char)escape switch
    {
        '"' or '\\' or '/' => escape,
        'b' => (byte)'\b',
        'f' => (byte)'\f',
        'n' => (byte)'\n',
        'r' => (byte)'\r',
        't' => (byte)'\t',
        _ => null,
    };

    private static int UnitAt(ReadOnlySpan<byte> text, int at) =>
        at + 4 <= text.Length && ushort.TryParse(text.Slice(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? unit : -1;

    private static int Write(int codePoint, Span<byte> room)
    {
        switch (codePoint)
        {
            case < 0x80:
                room[0] = (byte)codePoint;
                return 1;
            case < 0x800:
                room[0] = (byte)(0xC0 | (codePoint >> 6));
                room[1] = (byte)(0x80 | (codePoint & 0x3F));
                return 2;
            case < 0x10000:
                room[0] = (byte)(0xE0 | (codePoint >> 12));
                room[1] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
                room[2] = (byte)(0x80 | (codePoint & 0x3F));
                return 3;
            default:
                room[0] = (byte)(0xF0 | (codePoint >> 18));
                room[1] = (byte)(0x80 | ((codePoint >> 12) & 0x3F));
                room[2] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
                room[3] = (byte)(0x80 | (codePoint & 0x3F));
                return 4;
        }
    }
}

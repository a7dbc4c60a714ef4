using System.Runtime.InteropServices;
using System.Text;

namespace FormHost.Schema.Documents;

/// <summary>A place in a text, both from 1; columns count UTF-16 code units, as editors do.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place of a byte offset in a UTF-8 text.</summary>
    public static TextPosition Of(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)Math.Clamp(offset, 0, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>The place a JSON reader speaks of: line from 0 and bytes into it.</summary>
    public static TextPosition Of(ReadOnlySpan<byte> utf8, long line, long bytesIntoLine)
    {
        var offset = 0;
        for (var i = 0L; i < line; i++)
        {
            var end = utf8[offset..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            offset += end + 1;
        }

        return Of(utf8, offset + bytesIntoLine);
    }
}

using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace FormHost.Schema.Validation.Instances;

/// <summary>Reads the strings of JSON.</summary>
internal static class StringText
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>Reads a string into a token.</summary>
    /// <returns>Where the text goes on; -1 where it is wrong.</returns>
    public static int Read(ReadOnlySpan<byte> text, int at, InstanceBuffer buffer, bool isName)
    {
        var start = at + 1;
        var length = PlainLength(text[start..]);
        if (length < 0)
        {
            return -1;
        }

        var end = start + length;
        if (text[end] != '"')
        {
            return ReadEscaped(text, start, end, buffer, isName);
        }

        buffer.Add(TokenKind.String, start, end, detail: isName ? NameHash.Of(text.Slice(start, length)) : 0);
        return end + 1;
    }

    private static int ReadEscaped(ReadOnlySpan<byte> text, int start, int end, InstanceBuffer buffer, bool isName)
    {
        while (text[end] != '"')
        {
            if (text[end] != '\\' || end + 2 >= text.Length)
            {
                return -1;
            }

            end += 2;
            var more = PlainLength(text[end..]);
            if (more < 0)
            {
                return -1;
            }

            end += more;
        }

        var room = buffer.Room(end - start);
        var length = Unescaping.Unescape(text[start..end], room);
        if (length < 0)
        {
            return -1;
        }

        var hash = isName ? NameHash.Of(room[..length]) : 0;
        start = buffer.Keep(length);
        buffer.Add(TokenKind.String, start, start + length, flag: true, hash);
        return end + 1;
    }

    // Most strings are short: one step of 16 bytes ends them.
    private static int PlainLength(ReadOnlySpan<byte> text)
    {
        if (text.Length >= Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(text);
            var ends = Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)0x20));
            if (ends != Vector128<byte>.Zero)
            {
                return BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
            }
        }

        return text.IndexOfAny(Ends);
    }
}

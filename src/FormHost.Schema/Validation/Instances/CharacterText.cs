using System.Buffers;
using System.Text.Unicode;

namespace FormHost.Schema.Validation.Instances;

/// <summary>A string's text as characters. Halves of surrogate pairs, which the bytes hold as three bytes each, stay what they are.</summary>
internal static class CharacterText
{
    /// <summary>The characters, in room of the state that the next call uses again.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<byte> text, EvaluationState state)
    {
        var room = state.Characters(text.Length);
        var length = 0;
        while (Utf8.ToUtf16(text, room[length..], out var read, out var written, replaceInvalidSequences: false) is OperationStatus.InvalidData)
        {
            length += written;
            room[length++] = (char)(0xD000 | ((text[read + 1] & 0x3F) << 6) | (text[read + 2] & 0x3F));
            text = text[(read + 3)..];
        }

        return Finish(text, room, length);
    }

    private static ReadOnlySpan<char> Finish(ReadOnlySpan<byte> text, Span<char> room, int length)
    {
        Utf8.ToUtf16(text, room[length..], out _, out var written);
        return room[..(length + written)];
    }
}

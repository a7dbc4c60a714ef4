using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace FormHost.Schema.Validation.Instances;

/// <summary>
/// Reads JSON (RFC 8259, strictly) into tokens, without recursion and, once the buffer is warm, without allocation. Positions are locals that
/// helpers take and give back, so that they stay in registers.
/// </summary>
internal static class InstanceReader
{
    /// <summary>Reads a text of one value.</summary>
    /// <param name="utf8">The text, without byte order mark.</param>
    /// <param name="buffer">Takes the tokens; what it held is gone.</param>
    /// <param name="maximumDepth">Levels of nesting that are accepted.</param>
    public static ReadOutcome Read(ReadOnlySpan<byte> utf8, InstanceBuffer buffer, int maximumDepth)
    {
        buffer.Clear();
        return Utf8.IsValid(utf8) ? ReadValid(utf8, buffer, maximumDepth) : ReadOutcome.NotJson;
    }

    private static ReadOutcome ReadValid(ReadOnlySpan<byte> text, InstanceBuffer buffer, int maximumDepth)
    {
        var open = buffer.Open(0);
        var depth = 0;
        var at = SkipSpace(text, 0);
        while ((uint)at < (uint)text.Length)
        {
            var isOpened = false;
            switch (text[at])
            {
                case (byte)'"':
                    at = StringText.Read(text, at, buffer, isName: false);
                    break;
                case (byte)'{' or (byte)'[':
                    if (depth == maximumDepth)
                    {
                        return ReadOutcome.TooDeep;
                    }

                    open = depth < open.Length ? open : buffer.Open(depth + 1);
                    open[depth++] = buffer.Add(text[at] == '{' ? TokenKind.Object : TokenKind.Array, at, 0);
                    isOpened = true;
                    at++;
                    break;
                case (byte)'t':
                    at = Literal(text, at, "true"u8, TokenKind.True, buffer);
                    break;
                case (byte)'f':
                    at = Literal(text, at, "false"u8, TokenKind.False, buffer);
                    break;
                case (byte)'n':
                    at = Literal(text, at, "null"u8, TokenKind.Null, buffer);
                    break;
                default:
                    at = NumberText.Read(text, at, buffer);
                    break;
            }

            if (at >= 0)
            {
                at = Continue(text, at, buffer, open, ref depth, isOpened);
            }

            if (at < 0)
            {
                return ReadOutcome.NotJson;
            }

            if (depth == 0)
            {
                return at == text.Length ? ReadOutcome.Read : ReadOutcome.NotJson;
            }
        }

        return ReadOutcome.NotJson;
    }

    // Goes on to where the next value starts, closing containers on the way; at depth 0 to the end of the text. -1 where the text is wrong.
    private static int Continue(ReadOnlySpan<byte> text, int at, InstanceBuffer buffer, int[] open, ref int depth, bool isOpened)
    {
        at = SkipSpace(text, at);
        while (depth > 0)
        {
            if ((uint)at >= (uint)text.Length)
            {
                return -1;
            }

            ref var container = ref buffer[open[depth - 1]];
            var isObject = container.Kind is TokenKind.Object;
            var next = text[at];
            if (next == (isObject ? (byte)'}' : (byte)']'))
            {
                container.End = ++at;
                buffer.Close(open[--depth], text);
                isOpened = false;
                at = SkipSpace(text, at);
                continue;
            }

            if (!isOpened)
            {
                if (next != ',')
                {
                    return -1;
                }

                at = SkipSpace(text, at + 1);
            }

            container.Detail++;
            return isObject ? Name(text, at, buffer) : at;
        }

        return at;
    }

    private static int Name(ReadOnlySpan<byte> text, int at, InstanceBuffer buffer)
    {
        if ((uint)at >= (uint)text.Length || text[at] != '"')
        {
            return -1;
        }

        at = StringText.Read(text, at, buffer, isName: true);
        if (at < 0)
        {
            return -1;
        }

        at = SkipSpace(text, at);
        return (uint)at < (uint)text.Length && text[at] == ':' ? SkipSpace(text, at + 1) : -1;
    }

    private static int Literal(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> literal, TokenKind kind, InstanceBuffer buffer)
    {
        if (!text[at..].StartsWith(literal))
        {
            return -1;
        }

        buffer.Add(kind, at, at + literal.Length);
        return at + literal.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SkipSpace(ReadOnlySpan<byte> text, int at)
    {
        while ((uint)at < (uint)text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }
}

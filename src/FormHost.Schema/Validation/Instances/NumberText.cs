using System.Runtime.CompilerServices;

namespace FormHost.Schema.Validation.Instances;

/// <summary>Reads the numbers of JSON.</summary>
internal static class NumberText
{
    /// <summary>Reads a number into a token.</summary>
    /// <returns>Where the text goes on; -1 where it is wrong.</returns>
    public static int Read(ReadOnlySpan<byte> text, int start, InstanceBuffer buffer)
    {
        var first = text[start] == '-' ? start + 1 : start;
        var at = SkipDigits(text, first);
        if (at == first || (at > first + 1 && text[first] == '0'))
        {
            return -1;
        }

        var isWhole = true;
        if ((uint)at < (uint)text.Length && text[at] == '.')
        {
            isWhole = false;
            var fraction = at + 1;
            at = SkipDigits(text, fraction);
            if (at == fraction)
            {
                return -1;
            }
        }

        if ((uint)at < (uint)text.Length && (text[at] | 0x20) == 'e')
        {
            isWhole = false;
            var exponent = at + 1 < text.Length && text[at + 1] is (byte)'+' or (byte)'-' ? at + 2 : at + 1;
            at = SkipDigits(text, exponent);
            if (at == exponent)
            {
                return -1;
            }
        }

        buffer.Add(TokenKind.Number, start, at, isWhole);
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SkipDigits(ReadOnlySpan<byte> text, int at)
    {
        while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
        {
            at++;
        }

        return at;
    }
}

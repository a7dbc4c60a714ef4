using System.Text;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary>Punycode, RFC 3492, for texts as short as labels.</summary>
internal static class Punycode
{
    private const string DigitValues = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int Base = 36;
    private const int LeastThreshold = 1;
    private const int MostThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int FirstBias = 72;
    private const int FirstCodePoint = 0x80;

    /// <summary>Decodes lower-case text; null where it is no Punycode of Unicode scalar values.</summary>
    public static int[]? Decode(string text)
    {
        var delimiter = text.LastIndexOf('-');
        var output = text[..Math.Max(delimiter, 0)].Select(static basic => (int)basic).ToList();
        var (codePoint, place, bias) = (FirstCodePoint, 0, FirstBias);
        for (var at = delimiter + 1; at < text.Length;)
        {
            if (ReadDelta(text, ref at, bias) is not { } delta)
            {
                return null;
            }

            var places = output.Count + 1;
            bias = Adapt(delta, places, isFirst: place == 0);
            var next = codePoint + ((place + (long)delta) / places);
            if (next >= CodePointSet.End || next is >= 0xD800 and <= 0xDFFF)
            {
                return null;
            }

            codePoint = (int)next;
            place = (int)((place + (long)delta) % places);
            output.Insert(place++, codePoint);
        }

        return [.. output];
    }

    public static string Encode(IReadOnlyCollection<int> codePoints)
    {
        var output = new StringBuilder();
        foreach (var basic in codePoints.Where(static codePoint => codePoint < FirstCodePoint))
        {
            output.Append((char)basic);
        }

        var (handled, basics) = (output.Length, output.Length);
        output.Append(basics > 0 ? "-" : string.Empty);
        var (next, delta, bias) = (FirstCodePoint, 0, FirstBias);
        while (handled < codePoints.Count)
        {
            var least = codePoints.Where(codePoint => codePoint >= next).Min();
            delta += (least - next) * (handled + 1);
            next = least;
            foreach (var codePoint in codePoints)
            {
                if (codePoint < next)
                {
                    delta++;
                }
                else if (codePoint == next)
                {
                    WriteDelta(output, delta, bias);
                    bias = Adapt(delta, ++handled, isFirst: handled == basics + 1);
                    delta = 0;
                }
            }

            delta++;
            next++;
        }

        return output.ToString();
    }

    private static int? ReadDelta(string text, ref int at, int bias)
    {
        var (delta, weight) = (0L, 1L);
        for (var position = Base; at < text.Length; position += Base)
        {
            var digit = DigitValues.IndexOf(text[at++], StringComparison.Ordinal);
            delta += digit * weight;
            if (digit < 0 || delta > int.MaxValue)
            {
                return null;
            }

            var threshold = Math.Clamp(position - bias, LeastThreshold, MostThreshold);
            if (digit < threshold)
            {
                return (int)delta;
            }

            weight = Math.Min(weight * (Base - threshold), int.MaxValue);
        }

        return null;
    }

    private static void WriteDelta(StringBuilder output, int delta, int bias)
    {
        for (var position = Base; ; position += Base)
        {
            var threshold = Math.Clamp(position - bias, LeastThreshold, MostThreshold);
            if (delta < threshold)
            {
                output.Append(DigitValues[delta]);
                return;
            }

            var rest = delta - threshold;
            output.Append(DigitValues[threshold + (rest % (Base - threshold))]);
            delta = rest / (Base - threshold);
        }
    }

    private static int Adapt(int delta, int places, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / places;
        var position = 0;
        while (delta > (Base - LeastThreshold) * MostThreshold / 2)
        {
            delta /= Base - LeastThreshold;
            position += Base;
        }

        return position + ((Base - LeastThreshold + 1) * delta / (delta + Skew));
    }
}

namespace FormHost.Schema.Validation.Numbers;

/// <summary>
/// A JSON number read exactly, without rounding and without arithmetic on its exponent's size: its significant digits (no zero at
/// either end) times a power of ten. Exponents beyond ±10^17 count as ±10^17.
/// </summary>
internal readonly ref struct ExactNumber
{
    private const long Largest = 100_000_000_000_000_000;

    private readonly ReadOnlySpan<byte> _digits;

    private ExactNumber(bool negative, ReadOnlySpan<byte> digits, int count, long exponent)
    {
        IsNegative = negative;
        _digits = digits;
        Count = count;
        Exponent = exponent;
    }

    /// <summary>True for numbers with a minus sign, -0 included.</summary>
    public bool IsNegative { get; }

    /// <summary>How many significant digits there are; none for zero.</summary>
    public int Count { get; }

    /// <summary>The power of ten of the last significant digit.</summary>
    public long Exponent { get; }

    public bool IsZero => Count == 0;

    public bool IsInteger => IsZero || Exponent >= 0;

    /// <summary>The significant digits, the decimal point possibly among them.</summary>
    public ReadOnlySpan<byte> Digits => _digits;

    /// <summary>Equal for equal numbers.</summary>
    public int Hash
    {
        get
        {
            if (IsZero)
            {
                return 0;
            }

            var hash = HashCode.Combine(IsNegative, Exponent);
            foreach (var digit in _digits)
            {
                hash = digit == '.' ? hash : (hash * 31) + digit;
            }

            return hash;
        }
    }

    /// <summary>Reads a well-formed JSON number.</summary>
    public static ExactNumber Parse(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        text = negative ? text[1..] : text;
        var exponentAt = text.IndexOfAny((byte)'e', (byte)'E');
        var exponent = exponentAt < 0 ? 0 : ParseExponent(text[(exponentAt + 1)..]);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var point = mantissa.IndexOf((byte)'.');
        var first = mantissa.IndexOfAnyExcept((byte)'0', (byte)'.');
        if (first < 0)
        {
            return new(negative, [], 0, 0);
        }

        var last = mantissa.LastIndexOfAnyExcept((byte)'0', (byte)'.');
        if (point < 0)
        {
            point = mantissa.Length;
        }

        exponent += point > last ? point - last - 1 : point - last;
        var count = last - first + 1 - (first < point && point < last ? 1 : 0);
        return new(negative, mantissa[first..(last + 1)], count, exponent);
    }

    /// <summary>Less than, equal to or greater than zero as the left one is less than, equal to or greater than the right one.</summary>
    public static int Compare(ExactNumber left, ExactNumber right)
    {
        if (left.Sign != right.Sign || left.IsZero)
        {
            return left.Sign - right.Sign;
        }

        var magnitude = (left.Exponent + left.Count).CompareTo(right.Exponent + right.Count);
        return left.Sign * (magnitude != 0 ? magnitude : CompareDigits(left._digits, right._digits));
    }

    private int Sign => IsZero ? 0 : IsNegative ? -1 : 1;

    private static int CompareDigits(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            i += i < left.Length && left[i] == '.' ? 1 : 0;
            j += j < right.Length && right[j] == '.' ? 1 : 0;
            if (i >= left.Length || j >= right.Length)
            {
                return (left.Length - i).CompareTo(right.Length - j);
            }

            if (left[i] != right[j])
            {
                return left[i].CompareTo(right[j]);
            }

            i++;
            j++;
        }
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        var value = 0L;
        foreach (var digit in text[0] is (byte)'-' or (byte)'+' ? text[1..] : text)
        {
            value = Math.Min(Largest, (value * 10) + (digit - '0'));
        }

        return negative ? -value : value;
    }
}

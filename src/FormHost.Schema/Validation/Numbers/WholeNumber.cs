namespace FormHost.Schema.Validation.Numbers;

/// <summary>The common case: numbers of at most 18 digits, without fraction or exponent.</summary>
internal static class WholeNumber
{
    private const int Longest = 18;

    /// <summary>Reads digits with an optional minus sign; false where there are too many.</summary>
    public static bool TryRead(ReadOnlySpan<byte> digits, out long value)
    {
        value = 0;
        var isNegative = digits[0] == '-';
        digits = isNegative ? digits[1..] : digits;
        if (digits.Length > Longest)
        {
            return false;
        }

        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        value = isNegative ? -value : value;
        return true;
    }
}

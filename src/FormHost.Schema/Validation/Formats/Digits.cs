namespace FormHost.Schema.Validation.Formats;

internal static class Digits
{
    /// <summary>The number that exactly <paramref name="count"/> ASCII digits at <paramref name="at"/> write; null where they are not all digits.</summary>
    public static int? Read(ReadOnlySpan<char> text, int at, int count)
    {
        var number = 0;
        foreach (var digit in text.Slice(at, count))
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}

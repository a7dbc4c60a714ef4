using System.Runtime.InteropServices;
using System.Text.Json;
using FormHost.Schema.Validation.Numbers;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>Counts of schemas: whole numbers from 0, in any notation.</summary>
internal static class Count
{
    private const int MostDigits = 18;

    /// <summary>The count; <see cref="long.MaxValue"/> for anything of more than 18 digits.</summary>
    public static long Of(JsonElement value)
    {
        var number = ExactNumber.Parse(JsonMarshal.GetRawUtf8Value(value));
        if (number.Count + number.Exponent > MostDigits)
        {
            return long.MaxValue;
        }

        var count = 0L;
        foreach (var digit in number.Digits)
        {
            count = digit == '.' ? count : (count * 10) + (digit - '0');
        }

        for (var i = 0; i < number.Exponent && count > 0; i++)
        {
            count *= 10;
        }

        return count;
    }
}

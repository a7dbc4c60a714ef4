using System.Globalization;
using System.Numerics;
using System.Text;
using FormHost.Schema.Validation.Instances;

namespace FormHost.Schema.Validation.Numbers;

/// <summary>
/// The number of <c>multipleOf</c>. With value a·10^p and divisor b·10^q, neither a nor b ending in zero: a multiple if b divides
/// a·10^(p-q); where p is less than q it is none. Powers are taken modulo b, so that no exponent is too large.
/// </summary>
internal sealed class Divisor
{
    private const int ChunkDigits = 18;
    private static readonly BigInteger Chunk = BigInteger.Pow(10, ChunkDigits);

    private readonly string _text;
    private readonly BigInteger _digits;
    private readonly long _exponent;
    private readonly long _whole;

    /// <summary>Reads a positive number.</summary>
    public Divisor(ReadOnlySpan<byte> text)
    {
        _text = Encoding.ASCII.GetString(text);
        var number = ExactNumber.Parse(text);
        _digits = BigInteger.Parse(_text.AsSpan()[..DigitsLength(_text)].ToString().Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        while (!_digits.IsZero && _digits % 10 == 0)
        {
            _digits /= 10;
        }

        _exponent = number.Exponent;
        _whole = number.Exponent is >= 0 and <= ChunkDigits && number.Count + number.Exponent <= ChunkDigits
            ? (long)(_digits * BigInteger.Pow(10, (int)number.Exponent))
            : 0;
    }

    /// <summary>The most digits that a divisor may have, lest its arithmetic takes long.</summary>
    public static int MaximumDigits => 1000;

    public bool Divides(InstanceView instance, int token)
    {
        ref readonly var number = ref instance[token];
        var text = instance.TextOf(in number);
        if (_whole != 0 && number.Flag && WholeNumber.TryRead(text, out var value))
        {
            return value % _whole == 0;
        }

        var exact = ExactNumber.Parse(text);
        if (exact.IsZero)
        {
            return true;
        }

        return exact.Exponent >= _exponent
            && (Remainder(exact.Digits) * BigInteger.ModPow(10, exact.Exponent - _exponent, _digits) % _digits).IsZero;
    }

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static int DigitsLength(string text)
    {
        var end = text.AsSpan().IndexOfAny('e', 'E');
        return end < 0 ? text.Length : end;
    }

    private BigInteger Remainder(ReadOnlySpan<byte> digits)
    {
        var remainder = BigInteger.Zero;
        var chunk = 0L;
        var scale = 1L;
        foreach (var digit in digits)
        {
            if (digit == '.')
            {
                continue;
            }

            chunk = (chunk * 10) + (digit - '0');
            scale *= 10;
            if (scale == (long)Chunk)
            {
                remainder = ((remainder * Chunk) + chunk) % _digits;
                (chunk, scale) = (0, 1);
            }
        }

        return ((remainder * scale) + chunk) % _digits;
    }
}

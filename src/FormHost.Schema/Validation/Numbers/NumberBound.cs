using System.Text;
using FormHost.Schema.Validation.Instances;

namespace FormHost.Schema.Validation.Numbers;

/// <summary>A number of a schema that numbers of instances are compared with.</summary>
internal sealed class NumberBound(byte[] text)
{
    private readonly bool _isWhole = WholeNumberOf(text, out _);
    private readonly long _whole = WholeNumberOf(text, out var value) ? value : 0;

    /// <summary>Less than, equal to or greater than zero as the instance is less than, equal to or greater than the bound.</summary>
    public int CompareToInstance(InstanceView instance, int token)
    {
        ref readonly var number = ref instance[token];
        var digits = instance.TextOf(in number);
        return _isWhole && number.Flag && WholeNumber.TryRead(digits, out var value)
            ? value.CompareTo(_whole)
            : ExactNumber.Compare(ExactNumber.Parse(digits), ExactNumber.Parse(text));
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.ASCII.GetString(text);

    private static bool WholeNumberOf(byte[] text, out long value)
    {
        value = 0;
        return text.AsSpan().IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && WholeNumber.TryRead(text, out value);
    }
}

using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace FormHost.Web.Fetching.Addresses;

/// <summary>A host as typed: a name, or an address in its one canonical spelling.</summary>
/// <param name="Text">Lower case, without brackets.</param>
/// <param name="Address">The address; null for a name.</param>
internal sealed record HostText(string Text, IPAddress? Address)
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>True for a name without a dot.</summary>
    public bool IsSingleLabel => Address is null && !Text.Contains('.', StringComparison.Ordinal);

    /// <summary>
    /// Reads a host; null where it is no plain name and no canonical address. <c>0x7f.1</c>, <c>127.1</c>, <c>2130706433</c>,
    /// zone ids, percent signs, empty labels and a final dot are none.
    /// </summary>
    public static HostText? Of(string typed)
    {
        if (typed is ['[', .. var inner, ']'])
        {
            return IPAddress.TryParse(inner, out var v6) && v6.AddressFamily is AddressFamily.InterNetworkV6
                && string.Equals(v6.ToString(), inner, StringComparison.OrdinalIgnoreCase)
                ? new(v6.ToString(), v6)
                : null;
        }

        if (typed.Length is 0 or > 253 || typed.AsSpan().ContainsAnyExcept(NameCharacters))
        {
            return null;
        }

        var text = typed.ToLowerInvariant();
        var labels = text.Split('.');
        if (labels.Any(label => label.Length is 0 or > 63))
        {
            return null;
        }

        if (!IsNumeric(labels[^1]))
        {
            return new(text, null);
        }

        return IPAddress.TryParse(text, out var v4) && string.Equals(v4.ToString(), text, StringComparison.Ordinal) ? new(text, v4) : null;
    }

    private static bool IsNumeric(string label) =>
        label.All(char.IsAsciiDigit)
        || (label.StartsWith("0x", StringComparison.Ordinal) && !label.AsSpan(2).ContainsAnyExcept(HexadecimalDigits));
}

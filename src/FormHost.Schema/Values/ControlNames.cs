using System.Globalization;
using System.Text;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Values;

/// <summary>
/// Names of a form's controls. A value's control is named by its place; browsers change line breaks and lone surrogates even in
/// names, so control characters, surrogates and <c>%</c> are written as <c>%XXXX</c>.
/// </summary>
public static class ControlNames
{
    /// <summary>The parameters as they were opened, as JSON.</summary>
    public const string Opened = "_opened";

    /// <summary>The parameters as they are, as JSON.</summary>
    public const string Current = "_current";

    /// <summary>All else of a <see cref="Forms.FormState"/>, as JSON.</summary>
    public const string Kept = "_kept";

    private const string KeyPrefix = "key:";

    /// <summary>What the pressed button does, <c>VERB:TARGET</c>.</summary>
    public const string Do = "_do";

    /// <summary>The control of the value at a place.</summary>
    public static string Value(JsonPointer pointer) => Encode(pointer.ToString());

    /// <summary>The control of the key of the entry at a place.</summary>
    public static string Key(JsonPointer pointer) => KeyPrefix + Encode(pointer.ToString());

    /// <summary>True for the name of the control of a key.</summary>
    public static bool IsKey(string name) => name.StartsWith(KeyPrefix, StringComparison.Ordinal);

    /// <summary>The control for the name of a member to be added at a place.</summary>
    public static string NewName(JsonPointer pointer) => "new:" + Encode(pointer.ToString());

    /// <summary>The control for the value of a member to be added at a place.</summary>
    public static string NewValue(JsonPointer pointer) => "newvalue:" + Encode(pointer.ToString());

    /// <summary>The control for many items to be added at a place, one a line.</summary>
    public static string Lines(JsonPointer pointer) => "lines:" + Encode(pointer.ToString());

    /// <summary>The control that chooses a variant.</summary>
    public static string Variant(JsonPointer pointer, string group) => $"variant:{group}:{Encode(pointer.ToString())}";

    /// <summary>The value of a button.</summary>
    public static string Action(string verb, JsonPointer pointer) => $"{verb}:{Encode(pointer.ToString())}";

    /// <summary>Reads the place back from the part of a name that <see cref="Value"/> wrote.</summary>
    public static bool TryDecode(string encoded, out JsonPointer pointer)
    {
        var text = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '%' && i + 4 < encoded.Length
                && ushort.TryParse(encoded.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                i += 4;
            }
            else
            {
                text.Append(encoded[i]);
            }
        }

        return JsonPointer.TryParse(text.ToString(), out pointer);
    }

    private static string Encode(string pointer)
    {
        if (!pointer.AsSpan().ContainsAnyInRange('\0', '\u001f') && !pointer.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && !pointer.Contains('%', StringComparison.Ordinal))
        {
            return pointer;
        }

        var encoded = new StringBuilder(pointer.Length + 16);
        foreach (var unit in pointer)
        {
            _ = unit is < ' ' or '%' || char.IsSurrogate(unit)
                ? encoded.Append(CultureInfo.InvariantCulture, $"%{(int)unit:x4}")
                : encoded.Append(unit);
        }

        return encoded.ToString();
    }
}

using System.Buffers;

namespace FormHost.Schema.Validation.Formats;

/// <summary>Sets of ASCII characters that several formats share.</summary>
internal static class Characters
{
    public const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    public const string LettersAndDigits = Letters + "0123456789";

    public static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    /// <summary>RFC 5321, section 4.1.2, Let-dig and hyphen.</summary>
    public static readonly SearchValues<char> LettersDigitsHyphen = SearchValues.Create(LettersAndDigits + "-");
}

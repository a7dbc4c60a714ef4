using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>The named classes of ECMA-262, 22.2.1.</summary>
internal static class PatternSets
{
    /// <summary><c>\d</c></summary>
    public static readonly CodePointSet Digit = CodePointSet.Of(new CodePointRange('0', '9'));

    /// <summary><c>\w</c></summary>
    public static readonly CodePointSet Word =
        CodePointSet.Of(new('0', '9'), new('A', 'Z'), new('_', '_'), new('a', 'z'));

    /// <summary><c>\s</c>: white space and line terminators, the byte order mark included.</summary>
    public static readonly CodePointSet Space = CodePointSet.Of(
        new('\t', '\r'), new(' ', ' '), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x2000, 0x200A), new(0x2028, 0x2029),
        new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000), new(0xFEFF, 0xFEFF));

    /// <summary><c>.</c>: all but line terminators.</summary>
    public static readonly CodePointSet Dot =
        CodePointSet.Of(new('\n', '\n'), new('\r', '\r'), new(0x2028, 0x2029)).Complement();

    private static readonly CodePointSet NotDigit = Digit.Complement();
    private static readonly CodePointSet NotWord = Word.Complement();
    private static readonly CodePointSet NotSpace = Space.Complement();

    /// <summary>The class that a letter after a backslash names; null where it names none.</summary>
    public static CodePointSet? Find(char letter) => letter switch
    {
        'd' => Digit,
        'D' => NotDigit,
        'w' => Word,
        'W' => NotWord,
        's' => Space,
        'S' => NotSpace,
        _ => null,
    };
}

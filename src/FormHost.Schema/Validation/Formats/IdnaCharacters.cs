using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary>Which code points a U-label may have: RFC 5892, sections 2 and 3.</summary>
internal static class IdnaCharacters
{
    /// <summary>CONTEXTJ and CONTEXTO: allowed where <see cref="IdnaContext"/> allows them.</summary>
    public static readonly CodePointSet Contextual = CodePointSet.Of(
        new(0x200C, 0x200D), new(0xB7, 0xB7), new(0x375, 0x375), new(0x5F3, 0x5F4), new(0x30FB, 0x30FB), new(0x660, 0x669), new(0x6F0, 0x6F9));

    /// <summary>PVALID: always allowed.</summary>
    public static readonly CodePointSet Valid = ValidCodePoints();

    private static CodePointSet ValidCodePoints()
    {
        CodePointSet[] refused =
        [
            Contextual,
            CodePointSet.OfAll("\u0640\u07FA\u302E\u302F\u3031\u3032\u3033\u3034\u3035\u303B"),
            OldHangulJamo,
            UnicodeProperties.Get("Changes_When_NFKC_Casefolded"),
            UnicodeProperties.Get("Default_Ignorable_Code_Point"),
            UnicodeProperties.Get("White_Space"),
            UnicodeProperties.Get("Noncharacter_Code_Point"),
            IgnorableBlocks,
        ];
        string[] lettersAndDigits = ["Ll", "Lu", "Lo", "Nd", "Lm", "Mn", "Mc"];
        var letters = lettersAndDigits.Aggregate(
            CodePointSet.Empty,
            static (all, category) => all.Union(UnicodeProperties.Get($"gc={category}")));
        return refused.Aggregate(letters, static (left, set) => left.Except(set))
            .Union(CodePointSet.OfAll("\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007"))
            .Union(CodePointSet.OfAll("-0123456789abcdefghijklmnopqrstuvwxyz"));
    }

    private static CodePointSet OldHangulJamo =>
        CodePointSet.Of(new(0x1100, 0x11FF), new(0xA960, 0xA97C), new(0xD7B0, 0xD7C6), new(0xD7CB, 0xD7FB));

    /// <summary>Combining Diacritical Marks for Symbols, Musical Symbols, Ancient Greek Musical Notation.</summary>
    private static CodePointSet IgnorableBlocks =>
        CodePointSet.Of(new(0x20D0, 0x20FF), new(0x1D100, 0x1D1FF), new(0x1D200, 0x1D24F));
}

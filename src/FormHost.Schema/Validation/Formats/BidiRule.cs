using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary>RFC 5893, section 2: what holds for every label of a name of which one is written from right to left.</summary>
internal static class BidiRule
{
    private static readonly CodePointSet LeftToRight = UnicodeProperties.Get("bc=L");
    private static readonly CodePointSet RightToLeft = UnicodeProperties.Get("bc=R").Union(UnicodeProperties.Get("bc=AL"));
    private static readonly CodePointSet ArabicNumbers = UnicodeProperties.Get("bc=AN");
    private static readonly CodePointSet EuropeanNumbers = UnicodeProperties.Get("bc=EN");
    private static readonly CodePointSet Marks = UnicodeProperties.Get("bc=NSM");
    private static readonly CodePointSet Neutral = UnionOf("bc=EN", "bc=ES", "bc=CS", "bc=ET", "bc=ON", "bc=BN", "bc=NSM");
    private static readonly CodePointSet Outright = RightToLeft.Union(ArabicNumbers);

    public static bool Holds(IReadOnlyCollection<int[]> labels) =>
        !labels.Any(static label => label.Any(Outright.Contains)) || labels.All(HoldsFor);

    private static bool HoldsFor(int[] label)
    {
        var last = Array.FindLast(label, static codePoint => !Marks.Contains(codePoint));
        return RightToLeft.Contains(label[0])
            ? label.All(static codePoint => Outright.Contains(codePoint) || Neutral.Contains(codePoint))
                && (Outright.Contains(last) || EuropeanNumbers.Contains(last))
                && !(label.Any(EuropeanNumbers.Contains) && label.Any(ArabicNumbers.Contains))
            : LeftToRight.Contains(label[0])
                && label.All(static codePoint => LeftToRight.Contains(codePoint) || Neutral.Contains(codePoint))
                && (LeftToRight.Contains(last) || EuropeanNumbers.Contains(last));
    }

    private static CodePointSet UnionOf(params ReadOnlySpan<string> names)
    {
        var union = CodePointSet.Empty;
        foreach (var name in names)
        {
            union = union.Union(UnicodeProperties.Get(name));
        }

        return union;
    }
}

using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary>The contextual rules of RFC 5892, appendix A.</summary>
internal static class IdnaContext
{
    private static readonly CodePointSet Greek = UnicodeProperties.Get("sc=Greek");
    private static readonly CodePointSet Hebrew = UnicodeProperties.Get("sc=Hebrew");
    private static readonly CodePointSet Virama = UnicodeProperties.Get("ccc=9");
    private static readonly CodePointSet Transparent = UnicodeProperties.Get("jt=T");
    private static readonly CodePointSet JoinsNext = UnicodeProperties.Get("jt=L").Union(UnicodeProperties.Get("jt=D"));
    private static readonly CodePointSet JoinsPrevious = UnicodeProperties.Get("jt=R").Union(UnicodeProperties.Get("jt=D"));
    private static readonly CodePointSet ArabicIndicDigits = CodePointSet.Of(new CodePointRange(0x660, 0x669));
    private static readonly CodePointSet ExtendedArabicIndicDigits = CodePointSet.Of(new CodePointRange(0x6F0, 0x6F9));

    private static readonly CodePointSet Japanese =
        UnicodeProperties.Get("sc=Hiragana").Union(UnicodeProperties.Get("sc=Katakana")).Union(UnicodeProperties.Get("sc=Han"));

    /// <summary>Whether one of <see cref="IdnaCharacters.Contextual"/> may stand where it stands.</summary>
    public static bool Allows(ReadOnlySpan<int> label, int at)
    {
        var before = at > 0 ? label[at - 1] : -1;
        var after = at + 1 < label.Length ? label[at + 1] : -1;
        return label[at] switch
        {
            0x200C => Virama.Contains(before) || Joins(label, at),
            0x200D => Virama.Contains(before),
            0xB7 => before == 'l' && after == 'l',
            0x375 => Greek.Contains(after),
            0x5F3 or 0x5F4 => Hebrew.Contains(before),
            0x30FB => ContainsAny(label, Japanese),
            <= 0x669 => !ContainsAny(label, ExtendedArabicIndicDigits),
            _ => !ContainsAny(label, ArabicIndicDigits),
        };
    }

    private static bool Joins(ReadOnlySpan<int> label, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && Transparent.Contains(label[before]))
        {
            before--;
        }

        while (after < label.Length && Transparent.Contains(label[after]))
        {
            after++;
        }

        return before >= 0 && after < label.Length && JoinsNext.Contains(label[before]) && JoinsPrevious.Contains(label[after]);
    }

    private static bool ContainsAny(ReadOnlySpan<int> label, CodePointSet set)
    {
        foreach (var codePoint in label)
        {
            if (set.Contains(codePoint))
            {
                return true;
            }
        }

        return false;
    }
}

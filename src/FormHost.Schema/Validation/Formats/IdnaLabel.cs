using System.Text;
using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Formats;

/// <summary>U-labels: RFC 5891, section 5.4, but for its rule on right-to-left text, which <see cref="BidiRule"/> holds.</summary>
internal static class IdnaLabel
{
    private static readonly CodePointSet Marks = UnicodeProperties.Get("gc=M");

    /// <param name="codePoints">Those of <paramref name="label"/>.</param>
    public static bool IsValid(string label, ReadOnlySpan<int> codePoints) =>
        codePoints is [not '-', .., not '-'] or [not '-']
        && codePoints is not [_, _, '-', '-', ..]
        && !Marks.Contains(codePoints[0])
        && label.IsNormalized(NormalizationForm.FormC)
        && AreAllowed(codePoints);

    private static bool AreAllowed(ReadOnlySpan<int> codePoints)
    {
        for (var at = 0; at < codePoints.Length; at++)
        {
            var isAllowed = IdnaCharacters.Valid.Contains(codePoints[at])
                || (IdnaCharacters.Contextual.Contains(codePoints[at]) && IdnaContext.Allows(codePoints, at));
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }
}

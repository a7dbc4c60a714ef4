namespace FormHost.Schema.Validation.Formats;

/// <summary><c>duration</c>: RFC 3339, appendix A. Units stand in order, and none between the first and the last is left out.</summary>
internal static class DurationFormat
{
    public static bool IsDuration(string text)
    {
        if (!text.StartsWith('P'))
        {
            return false;
        }

        var time = text.IndexOf('T', StringComparison.Ordinal);
        var dates = time < 0 ? text.AsSpan(1) : text.AsSpan(1, time - 1);
        if (dates is [.., 'W'])
        {
            return time < 0 && AreUnits(dates, "W");
        }

        return time < 0
            ? AreUnits(dates, "YMD")
            : (dates.IsEmpty || AreUnits(dates, "YMD")) && AreUnits(text.AsSpan(time + 1), "HMS");
    }

    /// <summary>One or more numbers, each with its unit, the units being a run of <paramref name="units"/>.</summary>
    private static bool AreUnits(ReadOnlySpan<char> text, string units)
    {
        var last = -1;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits < 1)
            {
                return false;
            }

            var unit = units.IndexOf(text[digits], StringComparison.Ordinal);
            if (unit < 0 || (last >= 0 && unit != last + 1))
            {
                return false;
            }

            last = unit;
            text = text[(digits + 1)..];
        }

        return last >= 0;
    }
}

namespace FormHost.Schema.Validation.Formats;

/// <summary><c>date</c>, <c>time</c> and <c>date-time</c>: full-date, full-time and date-time of RFC 3339, section 5.6.</summary>
internal static class DateFormats
{
    private const int MinutesPerDay = 24 * 60;

    public static bool IsDate(string text) => text.Length == 10 && ReadDate(text) is not null;

    public static bool IsTime(string text) => ReadTime(text) is not null;

    /// <summary>A leap second may stand at the end of a month only, section 5.7.</summary>
    public static bool IsDateTime(string text) =>
        text.Length > 10
        && text[10] is 'T' or 't'
        && ReadDate(text.AsSpan(0, 10)) is var (year, month, day)
        && ReadTime(text.AsSpan(11)) is var (leap, dayShift)
        && (!leap || IsLastDay(year, month, day, dayShift));

    private static bool IsLastDay(int year, int month, int day, int dayShift) =>
        dayShift < 0 ? day == 1 : day + dayShift == DaysIn(year, month);

    private static (int Year, int Month, int Day)? ReadDate(ReadOnlySpan<char> text)
    {
        if (Digits.Read(text, 0, 4) is { } year && text[4] == '-'
            && Digits.Read(text, 5, 2) is { } month and >= 1 and <= 12 && text[7] == '-'
            && Digits.Read(text, 8, 2) is { } day and >= 1 && day <= DaysIn(year, month))
        {
            return (year, month, day);
        }

        return null;
    }

    /// <returns>Whether it is a leap second, and by how many days the date in UTC differs from the local one.</returns>
    private static (bool Leap, int DayShift)? ReadTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 9
            || Digits.Read(text, 0, 2) is not ({ } hour and <= 23) || text[2] != ':'
            || Digits.Read(text, 3, 2) is not ({ } minute and <= 59) || text[5] != ':'
            || Digits.Read(text, 6, 2) is not ({ } second and <= 60))
        {
            return null;
        }

        var rest = text[8..];
        if (rest[0] == '.')
        {
            var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
            if (digits < 1)
            {
                return null;
            }

            rest = rest[(digits + 1)..];
        }

        if (ReadOffset(rest) is not { } offset)
        {
            return null;
        }

        var utc = (hour * 60) + minute - offset;
        var shift = utc < 0 ? -1 : utc >= MinutesPerDay ? 1 : 0;
        var leap = second == 60;
        return leap && utc - (shift * MinutesPerDay) != MinutesPerDay - 1 ? null : (leap, shift);
    }

    /// <summary>Minutes east of UTC.</summary>
    private static int? ReadOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z")
        {
            return 0;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-')
            || Digits.Read(text, 1, 2) is not ({ } hours and <= 23) || text[3] != ':'
            || Digits.Read(text, 4, 2) is not ({ } minutes and <= 59))
        {
            return null;
        }

        var offset = (hours * 60) + minutes;
        return text[0] == '-' ? -offset : offset;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}

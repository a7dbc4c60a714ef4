using System.Globalization;

namespace FormHost.Web.Components.Pages;

/// <summary>Spans of time in words.</summary>
internal static class Ages
{
    public static string Of(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "less than a minute",
        { TotalHours: < 1 } => Counted((int)age.TotalMinutes, "minute"),
        { TotalDays: < 1 } => Counted((int)age.TotalHours, "hour"),
        _ => Counted((int)age.TotalDays, "day"),
    };

    private static string Counted(int count, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? null : "s")}");
}

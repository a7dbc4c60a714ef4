using System.Globalization;
using FormHost.Web.Api.Problems;
using FormHost.Web.Hosting;

namespace FormHost.Web.Api.Reading;

/// <summary>Says which limit a body exceeds.</summary>
internal static class BodyLimit
{
    public static Problem Problem(FormLimits limits) => new(
        ProblemTypes.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The body is larger than the limit of {limits.FormBytes} bytes. The limit is FormHost:Limits:FormBytes."));

    /// <summary>A posted form with too many, or too long, names or values.</summary>
    public static Problem ProblemOfForm(FormLimits limits) => new(
        ProblemTypes.TooLarge,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The form exceeds a limit: {limits.FormValues} values, {limits.FormBytes} bytes in one value, {FormLimits.NameBytes} in one name. The limits are FormHost:Limits:FormValues and FormHost:Limits:FormBytes."));
}

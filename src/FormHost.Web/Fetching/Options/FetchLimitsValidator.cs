using Microsoft.Extensions.Options;

namespace FormHost.Web.Fetching.Options;

/// <summary>Says at start which time limits of <c>FormHost:Limits</c> cannot be meant.</summary>
internal sealed class FetchLimitsValidator : IValidateOptions<FetchLimits>
{
    private const double LongestSeconds = 600;

    public ValidateOptionsResult Validate(string? name, FetchLimits options)
    {
        string[] failures =
        [
            .. Seconds(nameof(options.ConnectSeconds), options.ConnectSeconds),
            .. Seconds(nameof(options.FetchSeconds), options.FetchSeconds),
            .. Seconds(nameof(options.TotalSeconds), options.TotalSeconds),
            .. Seconds(nameof(options.PatienceSeconds), options.PatienceSeconds),
            .. Count(nameof(options.Redirects), options.Redirects, 0, 20),
            .. Count(nameof(options.Retries), options.Retries, 0, 10),
            .. Count(nameof(options.RequestsPerHost), options.RequestsPerHost, 1, 10_000),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Seconds(string key, double value)
    {
        if (value is not (>= 0.05 and <= LongestSeconds))
        {
            yield return $"{FetchLimits.Section}:{key} is {value}; it must lie between 0.05 and {LongestSeconds}.";
        }
    }

    private static IEnumerable<string> Count(string key, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return $"{FetchLimits.Section}:{key} is {value}; it must lie between {least} and {most}.";
        }
    }
}

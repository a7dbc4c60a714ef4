using Microsoft.Extensions.Options;

namespace FormHost.Web.Fetching.Clients;

/// <summary>Says at start which figures of <c>FormHost:RateLimiting</c> cannot be meant.</summary>
internal sealed class RateLimitOptionsValidator : IValidateOptions<RateLimitOptions>
{
    public ValidateOptionsResult Validate(string? name, RateLimitOptions options)
    {
        (string Key, int Value)[] figures =
        [
            (nameof(options.Burst), options.Burst),
            (nameof(options.PerSecond), options.PerSecond),
            (nameof(options.Concurrent), options.Concurrent),
        ];
        string[] failures =
        [
            .. figures.Where(figure => figure.Value < 1)
                .Select(figure => $"{RateLimitOptions.Section}:{figure.Key} is {figure.Value}; it must be at least 1 (to have no limit, set Enabled to false)."),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}

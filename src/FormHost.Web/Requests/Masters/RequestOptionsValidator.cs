using FormHost.Web.Fetching.Clients;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Requests.Masters;

/// <summary>Says at start what of <c>FormHost:Requests</c> cannot be meant.</summary>
internal sealed class RequestOptionsValidator(IOptions<ProxyOptions> proxies) : IValidateOptions<RequestOptions>
{
    public ValidateOptionsResult Validate(string? name, RequestOptions options)
    {
        string[] failures = [.. Figures(options), .. Headers(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Figures(RequestOptions options)
    {
        (string Key, int Value, int Least, int Most)[] figures =
        [
            (nameof(options.TotalSeconds), options.TotalSeconds, 1, 600),
            (nameof(options.ConnectSeconds), options.ConnectSeconds, 1, 60),
            (nameof(options.Retries), options.Retries, 0, 10),
            (nameof(options.RetryMilliseconds), options.RetryMilliseconds, 0, 60_000),
        ];
        return figures.Where(figure => figure.Value < figure.Least || figure.Value > figure.Most)
            .Select(figure => $"{RequestOptions.Section}:{figure.Key} is {figure.Value}; it must lie between {figure.Least} and {figure.Most}.");
    }

    private IEnumerable<string> Headers(RequestOptions options)
    {
        if ((options.UserHeader ?? options.GroupsHeader) is { } header && proxies.Value.Entries.Count == 0)
        {
            yield return $"{RequestOptions.Section} trusts the header {header}, and {ProxyOptions.Section} names no proxy that may set it.";
        }

        if (options.GroupsHeader is not null && options.UserHeader is null)
        {
            yield return $"{RequestOptions.Section}:GroupsHeader needs UserHeader, too.";
        }
    }
}

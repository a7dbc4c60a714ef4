using Microsoft.Extensions.Options;

namespace FormHost.Web.Fetching.Clients;

/// <summary>Says at start which entries of <c>FormHost:Proxies</c> are no addresses.</summary>
internal sealed class ProxyOptionsValidator : IValidateOptions<ProxyOptions>
{
    public ValidateOptionsResult Validate(string? name, ProxyOptions options)
    {
        string[] failures =
        [
            .. options.Entries.Where(entry => ProxyOptions.Parse(entry) is null)
                .Select(entry => $"{ProxyOptions.Section}: “{entry}” is neither an address nor a range (such as 10.0.0.0/8)."),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}

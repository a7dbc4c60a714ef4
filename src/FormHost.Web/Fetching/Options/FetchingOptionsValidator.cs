using FormHost.Web.Fetching.Addresses;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Fetching.Options;

/// <summary>Says at start what of <c>FormHost:Fetching</c> cannot be meant.</summary>
internal sealed class FetchingOptionsValidator : IValidateOptions<FetchingOptions>
{
    private const int MostMegabytes = 65_536;

    public ValidateOptionsResult Validate(string? name, FetchingOptions options)
    {
        string[] failures = [.. AllowFailures(options), .. PortFailures(options), .. CredentialFailures(options), .. CacheFailures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> AllowFailures(FetchingOptions options) => options.Allow
        .Where(entry => AllowEntry.Parse(entry) is null)
        .Select(entry => $"{FetchingOptions.Section}:Allow: “{entry}” is neither host:port (such as 127.0.0.1:8700 or forge:80) nor a range (such as 10.0.0.0/8).");

    private static IEnumerable<string> PortFailures(FetchingOptions options) => options.Ports
        .Where(port => port is < 1 or > 65535)
        .Select(port => $"{FetchingOptions.Section}:Ports: {port} is no port; ports are 1 to 65535.");

    private static IEnumerable<string> CredentialFailures(FetchingOptions options)
    {
        foreach (var (host, credential) in options.Credentials)
        {
            var key = $"{FetchingOptions.Section}:Credentials:{host}";
            if (HostText.Of(host) is null)
            {
                yield return $"{key}: “{host}” is no host name.";
            }

            if (credential.Secret.Length == 0 || credential.Secret.AsSpan().ContainsAny('\r', '\n', '\0'))
            {
                yield return $"{key}:Secret is missing, or has more than one line.";
            }

            if (credential.Scheme is CredentialScheme.Basic && string.IsNullOrEmpty(credential.UserName))
            {
                yield return $"{key}:UserName is missing; the scheme Basic needs one.";
            }

            if (credential.Scheme is CredentialScheme.Header && !IsHeaderName(credential.Header))
            {
                yield return $"{key}:Header is missing or no header name; the scheme Header needs one, such as PRIVATE-TOKEN.";
            }
        }
    }

    private static IEnumerable<string> CacheFailures(FetchingOptions options)
    {
        if (options.CacheMegabytes is < 1 or > MostMegabytes)
        {
            yield return $"{FetchingOptions.Section}:CacheMegabytes is {options.CacheMegabytes}; it must lie between 1 and {MostMegabytes}.";
        }
    }

    private static bool IsHeaderName(string? text) =>
        !string.IsNullOrEmpty(text) && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}

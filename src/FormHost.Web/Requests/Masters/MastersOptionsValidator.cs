using System.Security.Cryptography;
using FormHost.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Requests.Masters;

/// <summary>Says at start what of <c>FormHost:Masters</c> cannot be meant.</summary>
internal sealed class MastersOptionsValidator(IConfiguration configuration) : IValidateOptions<MastersOptions>
{
    public ValidateOptionsResult Validate(string? name, MastersOptions options)
    {
        string[] failures = [.. options.Masters.SelectMany(pair => FailuresOf($"{MastersOptions.Section}:{pair.Key}", pair.Key, pair.Value)), .. HostFailures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> HostFailures(MastersOptions options)
    {
        if (options.Masters.Count > 0 && AllowedHosts.AdmitsAll(configuration))
        {
            yield return $"AllowedHosts admits every host name, and {MastersOptions.Section} names a master: another site could have requests sent "
                + "through a visitor's browser. Set AllowedHosts to the names that FormHost is reached by, separated by “;”.";
        }
    }

    private static IEnumerable<string> FailuresOf(string key, string name, MasterOptions master)
    {
        if (name.Length > 64 || !name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.'))
        {
            yield return $"{key}: a master's name has letters, digits, “-”, “_” and “.” only.";
        }

        if (MasterOptions.ParseApi(master.Api) is null)
        {
            yield return $"{key}:Api is {Said(master.Api)}; it must be slap or json.";
        }

        var isUrl = Uri.TryCreate(master.Url, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" };
        if (!isUrl)
        {
            yield return $"{key}:Url is {(url?.UserInfo.Length > 0 ? "with a user name" : Said(master.Url))}; it must be an http or https URL without query, fragment and user name.";
        }

        if (isUrl && url!.Scheme is "http" && (master.CaCertificate ?? master.ClientCertificate) is not null)
        {
            yield return $"{key}:Url is http, which has no certificates; use https, or leave ClientCertificate and CaCertificate out.";
        }

        foreach (var failure in CertificateFailures(key, master.ClientCertificate, master.ClientKey))
        {
            yield return failure;
        }

        if (master.CaCertificate is not null && Trouble(() => MasterTls.LoadAuthorities(master.CaCertificate)) is { } trouble)
        {
            yield return $"{key}:CaCertificate: “{master.CaCertificate}” cannot be read as PEM certificates: {trouble}";
        }

        for (var i = 0; i < master.Certificates.Count; i++)
        {
            foreach (var failure in FailuresOf($"{key}:Certificates:{i}", master.Certificates[i]))
            {
                yield return failure;
            }
        }
    }

    private static IEnumerable<string> FailuresOf(string key, MasterCertificate certificate)
    {
        if (certificate.Users.Count + certificate.Groups.Count == 0)
        {
            yield return $"{key} names neither Users nor Groups.";
        }

        if (certificate.ClientCertificate is null)
        {
            yield return $"{key}:ClientCertificate is missing.";
        }

        foreach (var failure in CertificateFailures(key, certificate.ClientCertificate, certificate.ClientKey))
        {
            yield return failure;
        }
    }

    private static IEnumerable<string> CertificateFailures(string key, string? certificate, string? privateKey)
    {
        if (certificate is null != privateKey is null)
        {
            yield return $"{key}: ClientCertificate and ClientKey go together; {(certificate is null ? "ClientCertificate" : "ClientKey")} is missing.";
        }
        else if (certificate is not null && Trouble(() => MasterTls.LoadClient(certificate, privateKey!)) is { } trouble)
        {
            yield return $"{key}: “{certificate}” and “{privateKey}” cannot be read as a PEM certificate with its key: {trouble}";
        }
    }

    private static string? Trouble(Func<object> load)
    {
        try
        {
            load();
            return null;
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return exception.Message;
        }
    }

    private static string Said(string? value) => string.IsNullOrEmpty(value) ? "missing" : $"“{value}”";
}

using System.Net.Http.Headers;
using System.Text;
using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Fetching.Http;

/// <summary>The configured credentials: each for its own host only, and over plain http only where host and port were opened by name.</summary>
internal sealed class HostCredentials(IDictionary<string, HostCredential> credentials, AllowList allow)
{
    private readonly Dictionary<string, HostCredential> _credentials = new(credentials, StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds what the address' host is to be given, if anything.</summary>
    public void Apply(HttpRequestHeaders headers, Uri url)
    {
        if (Find(url) is not { } credential)
        {
            return;
        }

        switch (credential.Scheme)
        {
            case CredentialScheme.Basic:
                var pair = Encoding.UTF8.GetBytes($"{credential.UserName}:{credential.Secret}");
                headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
                break;
            case CredentialScheme.Bearer:
                headers.Authorization = new AuthenticationHeaderValue("Bearer", credential.Secret);
                break;
            case CredentialScheme.Header:
                headers.Add(credential.Header!, credential.Secret);
                break;
        }
    }

    /// <summary>What tells apart what different credentials may see at the address; empty where none is sent.</summary>
    public string IdentityAt(Uri url) =>
        Find(url) is { } credential ? $"{credential.Scheme}\n{credential.UserName}\n{credential.Header}\n{credential.Secret}" : string.Empty;

    private HostCredential? Find(Uri url)
    {
        var host = url.Host.Trim('[', ']');
        return _credentials.TryGetValue(host, out var credential) && (url.Scheme is FetchSchemes.Https || allow.Names(host, url.Port))
            ? credential
            : null;
    }
}

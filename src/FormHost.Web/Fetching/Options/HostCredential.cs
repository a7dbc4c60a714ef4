namespace FormHost.Web.Fetching.Options;

/// <summary>
/// What to authenticate with at one host, under <c>FormHost:Fetching:Credentials:HOST</c>. It is sent over https, and over http
/// only to a <c>host:port</c> that <see cref="FetchingOptions.Allow"/> names; never to another host.
/// </summary>
internal sealed class HostCredential
{
    /// <summary>How it is sent.</summary>
    public CredentialScheme Scheme { get; init; }

    /// <summary>The user name; for <see cref="CredentialScheme.Basic"/> only.</summary>
    public string? UserName { get; init; }

    /// <summary>The header's name; for <see cref="CredentialScheme.Header"/> only.</summary>
    public string? Header { get; init; }

    /// <summary>The password, token or header value.</summary>
    public string Secret { get; init; } = string.Empty;
}

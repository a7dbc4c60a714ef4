using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FormHost.Web.Requests.Masters;

/// <summary>Certificates from PEM files. Keys stay in this process.</summary>
internal static class MasterTls
{
    /// <summary>A client certificate with its key and the intermediates that follow it in its file.</summary>
    public static SslStreamCertificateContext LoadClient(string certificate, string key)
    {
        var client = X509Certificate2.CreateFromPemFile(certificate, key);
        var file = new X509Certificate2Collection();
        file.ImportFromPemFile(certificate);
        return SslStreamCertificateContext.Create(client, [.. file.Where(one => !one.Thumbprint.Equals(client.Thumbprint, StringComparison.Ordinal))], offline: true);
    }

    /// <summary>The certificates of a file of authorities; at least one.</summary>
    public static X509Certificate2Collection LoadAuthorities(string path)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(path);
        return authorities.Count > 0 ? authorities : throw new CryptographicException("There is no certificate in it.");
    }

    /// <summary>How a master's certificate is verified, and what it is shown.</summary>
    public static SslClientAuthenticationOptions Options(SslStreamCertificateContext? client, X509Certificate2Collection? authorities)
    {
        var options = new SslClientAuthenticationOptions { ClientCertificateContext = client };
        if (authorities is not null)
        {
            options.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
            };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(authorities);
            options.CertificateChainPolicy.ExtraStore.AddRange(authorities);
        }

        return options;
    }
}

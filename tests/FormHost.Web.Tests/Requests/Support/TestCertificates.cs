using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FormHost.Web.Tests.Requests.Support;

/// <summary>An authority of the test's own, a server's certificate and those of people, as PEM files in a folder of its own.</summary>
internal sealed class TestCertificates : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("formhost-");
    private readonly X509Certificate2 _authority;

    public TestCertificates()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Test authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        _authority = request.CreateSelfSigned(From, To);
        File.WriteAllText(Authority, _authority.ExportCertificatePem());
        var (server, serverKey) = Person("server");
        Server = X509Certificate2.CreateFromPemFile(server, serverKey);
    }

    public string Authority => Path.Combine(_folder.FullName, "ca.pem");

    public X509Certificate2 Server { get; }

    private static readonly DateTimeOffset From = DateTimeOffset.UtcNow.AddDays(-1);

    private static readonly DateTimeOffset To = From.AddDays(2);

    /// <summary>The files of a new certificate with its key.</summary>
    public (string Certificate, string Key) Person(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.Create(_authority, From, To, Guid.NewGuid().ToByteArray());
        var (certificate, keyFile) = (Path.Combine(_folder.FullName, $"{name}.pem"), Path.Combine(_folder.FullName, $"{name}.key"));
        File.WriteAllText(certificate, made.ExportCertificatePem());
        File.WriteAllText(keyFile, key.ExportPkcs8PrivateKeyPem());
        return (certificate, keyFile);
    }

    public void Dispose()
    {
        Server.Dispose();
        _authority.Dispose();
        _folder.Delete(recursive: true);
    }
}

namespace FormHost.Web.Requests.Masters;

/// <summary>A client certificate for certain people, under <c>FormHost:Masters:NAME:Certificates:N</c>.</summary>
internal sealed class MasterCertificate
{
    /// <summary>The users it is for.</summary>
    public IList<string> Users { get; init; } = [];

    /// <summary>The groups it is for.</summary>
    public IList<string> Groups { get; init; } = [];

    /// <summary>PEM file of the certificate, its intermediates after it.</summary>
    public string? ClientCertificate { get; init; }

    /// <summary>PEM file of its key.</summary>
    public string? ClientKey { get; init; }
}

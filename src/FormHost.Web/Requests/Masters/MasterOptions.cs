using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Masters;

/// <summary>A SlapOS master that requests can be sent to, under <c>FormHost:Masters:NAME</c>.</summary>
internal sealed class MasterOptions
{
    /// <summary>What the page calls it; its name where empty.</summary>
    public string? Title { get; init; }

    /// <summary><c>slap</c> or <c>json</c>.</summary>
    public string? Api { get; init; }

    /// <summary>The address below which its methods lie.</summary>
    public string? Url { get; init; }

    /// <summary>PEM file of the client certificate for everybody who has none of their own in <see cref="Certificates"/>.</summary>
    public string? ClientCertificate { get; init; }

    /// <summary>PEM file of that certificate's key.</summary>
    public string? ClientKey { get; init; }

    /// <summary>PEM file of the authorities that the master's certificate is verified with; the system's where null.</summary>
    public string? CaCertificate { get; init; }

    /// <summary>Certificates per user and per group; the first that fits counts.</summary>
    public IList<MasterCertificate> Certificates { get; init; } = [];

    /// <summary>Reads <see cref="Api"/>; null where it is neither.</summary>
    public static MasterApi? ParseApi(string? api) => api?.ToUpperInvariant() switch
    {
        "SLAP" => MasterApi.Slap,
        "JSON" => MasterApi.Json,
        _ => null,
    };
}

using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Masters;

/// <summary>The configured masters.</summary>
internal sealed class MasterRegistry : IDisposable
{
    private readonly List<MasterTransport> _transports = [];

    public MasterRegistry(MastersOptions options, RequestOptions requests, TimeProvider clock, MasterLog log)
    {
        All = [.. options.Masters.OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).Select(pair => MasterOf(pair.Key, pair.Value, requests, clock, log))];
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<Master> All { get; }

    /// <summary>The master of a name; null where there is none.</summary>
    public Master? Find(string? name) => All.FirstOrDefault(master => string.Equals(master.Name, name, StringComparison.OrdinalIgnoreCase));

    public void Dispose() => _transports.ForEach(transport => transport.Dispose());

    private Master MasterOf(string name, MasterOptions options, RequestOptions requests, TimeProvider clock, MasterLog log)
    {
        var (url, api) = (new Uri(options.Url!), MasterOptions.ParseApi(options.Api)!.Value);
        if (url.Scheme is "http" && !url.IsLoopback)
        {
            log.Unencrypted(name, url.Authority);
        }

        var authorities = options.CaCertificate is { } path ? MasterTls.LoadAuthorities(path) : null;
        var accesses = options.Certificates.Select(own => new MasterAccess(Client(own.ClientCertificate, own.ClientKey), own)).ToList();
        if (options.ClientCertificate is not null || accesses.Count == 0)
        {
            accesses.Add(new MasterAccess(Client(options.ClientCertificate, options.ClientKey), null));
        }

        return new Master(name, string.IsNullOrWhiteSpace(options.Title) ? name : options.Title, api, accesses);

        IMasterClient Client(string? certificate, string? key)
        {
            var tls = MasterTls.Options(certificate is null ? null : MasterTls.LoadClient(certificate, key!), authorities);
            var transport = new MasterTransport(url, tls, requests, clock, log);
            _transports.Add(transport);
            return api == MasterApi.Json ? new JsonClient(transport) : new SlapClient(transport);
        }
    }
}

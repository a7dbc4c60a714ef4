using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Masters;

/// <summary>A configured master with the connections that its people have.</summary>
public sealed class Master
{
    private readonly IReadOnlyList<MasterAccess> _accesses;

    internal Master(string name, string title, MasterApi api, IReadOnlyList<MasterAccess> accesses) =>
        (Name, Title, Api, _accesses) = (name, title, api, accesses);

    /// <summary>Its name in the configuration.</summary>
    public string Name { get; }

    /// <summary>What the page calls it.</summary>
    public string Title { get; }

    /// <summary>How it is spoken to.</summary>
    public MasterApi Api { get; }

    /// <summary>The client of a person; null where none is theirs.</summary>
    internal IMasterClient? ClientOf(Requester requester) => _accesses.FirstOrDefault(access => access.Admits(requester))?.Client;

    /// <summary>The instance of a title; null where the master cannot tell: SLAP has no such question, and some persons no access.</summary>
    internal async Task<RequestOutcome?> FindAsync(Requester requester, string title, CancellationToken cancellationToken) =>
        ClientOf(requester) is JsonClient client ? await client.FindAsync(title, cancellationToken) : null;
}

using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Masters;

/// <summary>A configured master with the connections that its people have.</summary>
internal sealed class Master(string name, string title, MasterApi api, IReadOnlyList<MasterAccess> accesses)
{
    /// <summary>Its name in the configuration.</summary>
    public string Name => name;

    /// <summary>What the page calls it.</summary>
    public string Title => title;

    /// <summary>How it is spoken to.</summary>
    public MasterApi Api => api;

    /// <summary>The client of a person; null where none is theirs.</summary>
    public IMasterClient? ClientOf(Requester requester) => accesses.FirstOrDefault(access => access.Admits(requester))?.Client;
}

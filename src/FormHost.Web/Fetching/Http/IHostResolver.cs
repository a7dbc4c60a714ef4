using System.Net;

namespace FormHost.Web.Fetching.Http;

/// <summary>Turns names into addresses.</summary>
internal interface IHostResolver
{
    /// <summary>All addresses of a name; empty where it has none.</summary>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}

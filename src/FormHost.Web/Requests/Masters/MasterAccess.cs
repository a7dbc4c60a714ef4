namespace FormHost.Web.Requests.Masters;

/// <summary>A connection to a master, and whose it is.</summary>
/// <param name="Client">The connection.</param>
/// <param name="Certificate">Whose; null: everybody's.</param>
internal sealed record MasterAccess(IMasterClient Client, MasterCertificate? Certificate)
{
    public bool Admits(Requester requester) =>
        Certificate is null
        || (requester.User is { } user && Certificate.Users.Contains(user, StringComparer.Ordinal))
        || requester.Groups.Any(group => Certificate.Groups.Contains(group, StringComparer.Ordinal));
}

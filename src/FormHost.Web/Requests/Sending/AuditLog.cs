using FormHost.Schema.Requests;
using FormHost.Web.Requests.Masters;

namespace FormHost.Web.Requests.Sending;

/// <summary>One line for each request that was sent: who, what, where, outcome; no values.</summary>
internal sealed partial class AuditLog(ILogger<AuditLog> logger)
{
    private const int MostCharacters = 300;

    public void Sent(Requester requester, string master, InstanceRequest request, RequestOutcome outcome, bool isRepeat) => Log(
        Plain(requester.Name),
        isRepeat ? "repeated" : "sent",
        Plain(request.Title),
        request.State.WireName(),
        Plain(request.SoftwareType),
        request.Shared,
        Plain(request.ReleaseUrl),
        master,
        outcome.Kind,
        outcome.Status);

    private static string Plain(string text) =>
        string.Concat(text.Take(MostCharacters).Select(character => char.IsControl(character) ? '\uFFFD' : character));

    [LoggerMessage(1, LogLevel.Information, "Audit: {User} {Action} the request for “{Title}” ({State}, type {SoftwareType}, shared {Shared}, release {Release}) to {Master}: {Outcome}, status {Status}")]
    private partial void Log(
        string user, string action, string title, string state, string softwareType, bool shared, string release, string master, RequestOutcomeKind outcome, int? status);
}

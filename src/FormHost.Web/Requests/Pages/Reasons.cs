using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Pages;

/// <summary>Why something came of a request, as a sentence: the master's own words as such, FormHost's without a name.</summary>
internal static class Reasons
{
    public static string? Of(RequestOutcome outcome) =>
        outcome.Reason is null ? null
        : outcome.Status is null || outcome.Kind == RequestOutcomeKind.Unreadable ? outcome.Reason
        : $"The master says: {outcome.Reason}";
}

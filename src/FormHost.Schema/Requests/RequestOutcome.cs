using System.Text.Json.Serialization;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Requests;

/// <summary>What came of a request to a master.</summary>
/// <param name="Kind">What.</param>
/// <param name="Instance">The instance as the master describes it; null where it does not.</param>
/// <param name="Reason">The master's own words, plain text; null where it has none.</param>
/// <param name="Status">The HTTP status; null where there was no answer.</param>
public sealed record RequestOutcome(RequestOutcomeKind Kind, RequestedInstance? Instance = null, string? Reason = null, int? Status = null)
{
    /// <summary>True where the master has taken the request.</summary>
    [JsonIgnore]
    public bool IsAccepted => Kind is RequestOutcomeKind.Allocated or RequestOutcomeKind.NotReady;

    /// <summary>The same in words.</summary>
    [JsonIgnore]
    public Diagnostic Diagnostic => new(
        IsAccepted ? Severity.Info : Severity.Error,
        RequestCodes.Of(Kind),
        DiagnosticArguments.Of(("status", Status is { } status ? status.ToString(System.Globalization.CultureInfo.InvariantCulture) : "none")));
}

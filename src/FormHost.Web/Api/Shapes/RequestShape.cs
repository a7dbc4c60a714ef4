using FormHost.Schema.Diagnostics;
using FormHost.Schema.Requests;
using FormHost.Web.Requests.Tickets;

namespace FormHost.Web.Api.Shapes;

/// <summary>A request that was sent, and what came back.</summary>
internal sealed record RequestShape
{
    /// <summary>Names it for an hour, at GET /api/v1/requests/{ticket} and on the page /request/{ticket}.</summary>
    public required string Ticket { get; init; }

    /// <summary>The master's name.</summary>
    public required string Master { get; init; }

    /// <summary>The instance's title.</summary>
    public required string Title { get; init; }

    /// <summary>What the instance is to be: started, stopped or destroyed.</summary>
    public required string State { get; init; }

    /// <summary>When it was first sent.</summary>
    public required DateTimeOffset Sent { get; init; }

    /// <summary>What came of it.</summary>
    public required RequestOutcomeKind Outcome { get; init; }

    /// <summary>The same in words.</summary>
    public required string Message { get; init; }

    /// <summary>The master's own words.</summary>
    public required string? Reason { get; init; }

    /// <summary>The HTTP status of the master's answer; null where there was none.</summary>
    public required int? Status { get; init; }

    /// <summary>The instance as the master describes it; its members are null where it does not.</summary>
    public required InstanceShape Instance { get; init; }

    /// <summary>A ticket without an outcome was interrupted: the master may have taken the request.</summary>
    public static RequestShape Of(string key, RequestTicket ticket)
    {
        var outcome = ticket.Outcome ?? new RequestOutcome(RequestOutcomeKind.TimedOut);
        return new()
        {
            Ticket = key,
            Master = ticket.Master,
            Title = ticket.Request.Title,
            State = ticket.Request.State.WireName(),
            Sent = ticket.Sent,
            Outcome = outcome.Kind,
            Message = DiagnosticCatalogue.Text(outcome.Diagnostic),
            Reason = outcome.Reason,
            Status = outcome.Status,
            Instance = InstanceShape.Of(outcome.Instance ?? new RequestedInstance()),
        };
    }
}

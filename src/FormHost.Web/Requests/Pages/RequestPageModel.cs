using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Requests;
using FormHost.Schema.Values;
using FormHost.Web.Pages;
using FormHost.Web.Requests.Masters;

namespace FormHost.Web.Requests.Pages;

/// <summary>All that the request page shows.</summary>
public sealed record RequestPageModel
{
    /// <summary>The form that the request is made from.</summary>
    public required FormPageModel Form { get; init; }

    /// <summary>What the operator typed.</summary>
    public required RequestDraft Draft { get; init; }

    /// <summary>What it amounts to.</summary>
    public required RequestPlan Plan { get; init; }

    /// <summary>The masters that can be sent to.</summary>
    public required IReadOnlyList<Master> Masters { get; init; }

    /// <summary>The master that is chosen; null where there is none.</summary>
    public Master? Master { get; init; }

    /// <summary>Who sends; null where nobody was named.</summary>
    public Requester? Requester { get; init; }

    /// <summary>Why it was not sent, or cannot be.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>The reason behind them, as a sentence.</summary>
    public string? Reason { get; init; }

    /// <summary>The instance of this title that the master has; null where none is known.</summary>
    public RequestedInstance? Existing { get; init; }

    /// <summary>What sending changes; null where there is nothing to compare with.</summary>
    public ImmutableArray<ParameterChange>? Changes { get; init; }
}

using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Tickets;

/// <summary>A request that was sent, and what came back.</summary>
public sealed record RequestTicket
{
    /// <summary>How long it can be looked at.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>How long an instance that is not ready is asked for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <summary>The shortest time between two questions.</summary>
    public static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(2);

    /// <summary>The master's name.</summary>
    public required string Master { get; init; }

    /// <summary>Who sent it; nobody else sees it.</summary>
    public string? User { get; init; }

    /// <summary>The address of the form, a path with its query.</summary>
    public required string Form { get; init; }

    /// <summary>The serialisation's name.</summary>
    public required string Serialisation { get; init; }

    /// <summary>What was sent.</summary>
    public required InstanceRequest Request { get; init; }

    /// <summary>When it was first sent.</summary>
    public required DateTimeOffset Sent { get; init; }

    /// <summary>When the master was last asked.</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>How often it was sent.</summary>
    public int Times { get; init; } = 1;

    /// <summary>What came back; null while it is under way.</summary>
    public RequestOutcome? Outcome { get; init; }

    /// <summary>Why the last question went unanswered; null where it was answered.</summary>
    public RequestOutcome? Trouble { get; init; }

    /// <summary>True where the instance is on its way.</summary>
    public bool IsNotReady => Outcome?.Kind == RequestOutcomeKind.NotReady;

    /// <summary>True where the instance has its place, and stays.</summary>
    public bool IsThere => Outcome?.Kind == RequestOutcomeKind.Allocated && Request.State != InstanceState.Destroyed;

    /// <summary>True where nothing has been published yet, though something may be.</summary>
    public bool IsSilent => IsThere && Outcome?.Instance is { Published.IsEmpty: true };

    /// <summary>True where the master may be asked now: of what it has accepted only, since what it has otherwise is an older request's. SLAP's question is the request itself: only while there is something to wait for, and not for long.</summary>
    public bool MayLook(MasterApi api, DateTimeOffset now) =>
        api == MasterApi.Json ? IsNotReady || IsThere : (IsNotReady || IsSilent) && now - Sent < LongestWait;

    /// <summary>True where the page asks by itself.</summary>
    public bool LooksByItself(DateTimeOffset now) => IsNotReady && now - Sent < LongestWait;
}

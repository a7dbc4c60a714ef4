namespace FormHost.Schema.Requests;

/// <summary>What came of a request.</summary>
public enum RequestOutcomeKind
{
    /// <summary>The master has taken it, and the instance has a place (or, asked to be destroyed, is being destroyed).</summary>
    Allocated,

    /// <summary>The master has taken it and is at work; nothing is wrong.</summary>
    NotReady,

    /// <summary>The master says no, with its reason.</summary>
    Refused,

    /// <summary>The master found the request itself wrong.</summary>
    Malformed,

    /// <summary>The master does not know who asks.</summary>
    NotAuthenticated,

    /// <summary>The master does not allow it.</summary>
    NotAllowed,

    /// <summary>The master asks to be asked later.</summary>
    Busy,

    /// <summary>The master failed.</summary>
    Failed,

    /// <summary>The answer is not that of this API: the configured address is another's.</summary>
    WrongAddress,

    /// <summary>The answer could not be read.</summary>
    Unreadable,

    /// <summary>No answer, and no connection.</summary>
    Unreachable,

    /// <summary>No answer in time; the master may have taken the request.</summary>
    TimedOut,
}

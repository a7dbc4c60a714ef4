using FormHost.Schema.Requests;

namespace FormHost.Schema.Diagnostics;

/// <summary>What can be said about a request to a master. The outcomes have the argument <c>status</c>.</summary>
public static class RequestCodes
{
    /// <summary>The request has no title.</summary>
    public const string NoTitle = "request.no-title";

    /// <summary>The title is too long (argument <c>limit</c>).</summary>
    public const string LongTitle = "request.long-title";

    /// <summary>The request names no release.</summary>
    public const string NoRelease = "request.no-release";

    /// <summary>The request names no software type.</summary>
    public const string NoSoftwareType = "request.no-software-type";

    /// <summary>A text holds a control character (argument <c>field</c>).</summary>
    public const string ControlCharacter = "request.control-character";

    /// <summary>The retention delay is no number.</summary>
    public const string RetentionDelay = "request.retention-delay";

    /// <summary>The instance XML cannot be read, so there is nothing to send.</summary>
    public const string NoParameters = "request.no-parameters";

    /// <summary>An instance of a master was opened (arguments <c>title</c>, <c>master</c>).</summary>
    public const string Opened = "request.opened";

    /// <summary>No such master is configured (argument <c>master</c>).</summary>
    public const string NoMaster = "request.no-master";

    /// <summary>The person has no certificate for this master (arguments <c>user</c>, <c>master</c>).</summary>
    public const string NoCertificate = "request.no-certificate";

    /// <summary>The proxy was to name the person, and did not.</summary>
    public const string Unnamed = "request.unnamed";

    /// <summary>The parameters violate the schema, and the operator did not say that they are meant.</summary>
    public const string Violations = "request.violations";

    /// <summary>The title was not typed again to destroy the instance.</summary>
    public const string Unconfirmed = "request.unconfirmed";

    /// <summary>An instance of this title exists and was not opened (argument <c>title</c>).</summary>
    public const string Exists = "request.exists";

    /// <summary>The existing instance is of another release, type or kind; masters refuse to change these (argument <c>field</c>, <c>present</c>).</summary>
    public const string OtherInstance = "request.other-instance";

    /// <summary>The instance changed on the master since it was opened.</summary>
    public const string Changed = "request.changed";

    /// <summary>Where tickets are kept cannot be reached, so nothing was sent.</summary>
    public const string NotKept = "request.not-kept";

    /// <summary>See <see cref="RequestOutcomeKind.Allocated"/>.</summary>
    public const string Allocated = "request.allocated";

    /// <summary>See <see cref="RequestOutcomeKind.NotReady"/>.</summary>
    public const string NotReady = "request.not-ready";

    /// <summary>See <see cref="RequestOutcomeKind.Refused"/>.</summary>
    public const string Refused = "request.refused";

    /// <summary>See <see cref="RequestOutcomeKind.Malformed"/>.</summary>
    public const string Malformed = "request.malformed";

    /// <summary>See <see cref="RequestOutcomeKind.NotAuthenticated"/>.</summary>
    public const string NotAuthenticated = "request.not-authenticated";

    /// <summary>See <see cref="RequestOutcomeKind.NotAllowed"/>.</summary>
    public const string NotAllowed = "request.not-allowed";

    /// <summary>See <see cref="RequestOutcomeKind.Busy"/>.</summary>
    public const string Busy = "request.busy";

    /// <summary>See <see cref="RequestOutcomeKind.Failed"/>.</summary>
    public const string Failed = "request.failed";

    /// <summary>See <see cref="RequestOutcomeKind.WrongAddress"/>.</summary>
    public const string WrongAddress = "request.wrong-address";

    /// <summary>See <see cref="RequestOutcomeKind.Unreadable"/>.</summary>
    public const string Unreadable = "request.unreadable";

    /// <summary>See <see cref="RequestOutcomeKind.Unreachable"/>.</summary>
    public const string Unreachable = "request.unreachable";

    /// <summary>See <see cref="RequestOutcomeKind.TimedOut"/>.</summary>
    public const string TimedOut = "request.timed-out";

    internal static string Of(RequestOutcomeKind kind) => kind switch
    {
        RequestOutcomeKind.Allocated => Allocated,
        RequestOutcomeKind.NotReady => NotReady,
        RequestOutcomeKind.Refused => Refused,
        RequestOutcomeKind.Malformed => Malformed,
        RequestOutcomeKind.NotAuthenticated => NotAuthenticated,
        RequestOutcomeKind.NotAllowed => NotAllowed,
        RequestOutcomeKind.Busy => Busy,
        RequestOutcomeKind.Failed => Failed,
        RequestOutcomeKind.WrongAddress => WrongAddress,
        RequestOutcomeKind.Unreadable => Unreadable,
        RequestOutcomeKind.Unreachable => Unreachable,
        _ => TimedOut,
    };
}

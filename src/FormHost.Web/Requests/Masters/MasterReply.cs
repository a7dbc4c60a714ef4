using System.Diagnostics.CodeAnalysis;
using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Masters;

/// <summary>What came back of one question: an answer, whatever its status, or a failure.</summary>
internal sealed record MasterReply
{
    /// <summary>The HTTP status; null where there was no answer.</summary>
    public int? Status { get; private init; }

    /// <summary>The body as text.</summary>
    public string Body { get; private init; } = string.Empty;

    /// <summary>Why there is none to read.</summary>
    public RequestOutcome? Failure { get; private init; }

    /// <summary>True where the connection failed before the whole answer was there, so that another try may succeed.</summary>
    public bool IsTransient { get; private init; }

    /// <summary>True where there is an answer to read.</summary>
    [MemberNotNullWhen(true, nameof(Status))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsAnswer => Failure is null;

    public static MasterReply Answer(int status, string body) => new() { Status = status, Body = body };

    public static MasterReply Failed(RequestOutcomeKind kind, string? reason = null, int? status = null, bool isTransient = false) =>
        new() { Failure = new RequestOutcome(kind, null, reason, status), IsTransient = isTransient };
}

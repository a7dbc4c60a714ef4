using System.Diagnostics.CodeAnalysis;
using System.Net;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Web.Fetching.Http;

/// <summary>What came of a request: a document, a redirect, or a fault. Exactly one of the three is set.</summary>
internal sealed record FetchOutcome
{
    /// <summary>The document.</summary>
    public FetchedDocument? Document { get; private init; }

    /// <summary>Where the host says the document is.</summary>
    public Uri? Redirect { get; private init; }

    /// <summary>Why there is none.</summary>
    public FetchFault? Fault { get; private init; }

    /// <summary>What the browser is told; set with <see cref="Fault"/>.</summary>
    public Diagnostic? Failure { get; private init; }

    /// <summary>The HTTP status of the answer; null where there was none.</summary>
    public HttpStatusCode? Status { get; private init; }

    /// <summary>How long the host asked to be left alone.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>Why, for the log only.</summary>
    public string? Reason { get; private init; }

    /// <summary>True where another try may succeed.</summary>
    [MemberNotNullWhen(true, nameof(Fault))]
    public bool IsTransient => Fault switch
    {
        FetchFault.Unreachable or FetchFault.BrokenOff => true,
        FetchFault.Status => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError
            || IsHostDown,
        _ => false,
    };

    /// <summary>True where the fault speaks against the host and not only against the document.</summary>
    [MemberNotNullWhen(true, nameof(Fault))]
    public bool IsHostFault => Fault switch
    {
        FetchFault.Unreachable or FetchFault.Unresolvable or FetchFault.BrokenOff or FetchFault.TimedOut => true,
        _ => IsHostDown,
    };

    private bool IsHostDown => Status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    public static FetchOutcome Had(FetchedDocument document) => new() { Document = document, Status = HttpStatusCode.OK };

    public static FetchOutcome Moved(Uri target) => new() { Redirect = target };

    public static FetchOutcome Failed(FetchFault fault, Diagnostic failure, string? reason = null) =>
        new() { Fault = fault, Failure = failure, Reason = reason };

    public static FetchOutcome Answered(HttpStatusCode status, Diagnostic failure, TimeSpan? retryAfter) =>
        new() { Fault = FetchFault.Status, Failure = failure, Status = status, RetryAfter = retryAfter };
}

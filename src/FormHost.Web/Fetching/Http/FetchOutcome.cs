using System.Diagnostics.CodeAnalysis;
using System.Net;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Web.Fetching.Http;

/// <summary>What came of a request: a document, the news that it has not changed, a redirect, or a fault. Exactly one of the four.</summary>
internal sealed record FetchOutcome
{
    /// <summary>The document.</summary>
    public FetchedDocument? Document { get; private init; }

    /// <summary>True where the copy that the request named is still good.</summary>
    public bool IsUnchanged { get; private init; }

    /// <summary>How long, and by what, the host lets the document be kept; set with a document or <see cref="IsUnchanged"/>.</summary>
    public CacheTerms? Terms { get; private init; }

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
    /// <remarks>An answered 500 is about a document, 502 to 504 are about what stands behind the host.</remarks>
    [MemberNotNullWhen(true, nameof(Fault))]
    public bool IsHostFault => Fault switch
    {
        FetchFault.Unreachable or FetchFault.Unresolvable or FetchFault.BrokenOff or FetchFault.TimedOut => true,
        _ => IsHostDown,
    };

    /// <summary>True where an older copy is better than the fault: it says nothing about the document.</summary>
    [MemberNotNullWhen(true, nameof(Fault))]
    public bool IsPassing => IsTransient || IsHostFault || Fault is FetchFault.Suspended;

    private bool IsHostDown => Status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    public static FetchOutcome Had(FetchedDocument document, CacheTerms terms) => new() { Document = document, Terms = terms, Status = HttpStatusCode.OK };

    public static FetchOutcome Unchanged(CacheTerms terms) => new() { IsUnchanged = true, Terms = terms, Status = HttpStatusCode.NotModified };

    public static FetchOutcome Moved(Uri target) => new() { Redirect = target };

    public static FetchOutcome Failed(FetchFault fault, Diagnostic failure, string? reason = null) =>
        new() { Fault = fault, Failure = failure, Reason = reason };

    public static FetchOutcome Answered(HttpStatusCode status, Diagnostic failure, TimeSpan? retryAfter) =>
        new() { Fault = FetchFault.Status, Failure = failure, Status = status, RetryAfter = retryAfter };
}

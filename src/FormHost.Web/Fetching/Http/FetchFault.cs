namespace FormHost.Web.Fetching.Http;

/// <summary>Why a fetch failed: for logs, metrics and the decision to try again.</summary>
internal enum FetchFault
{
    /// <summary>The guard refused the address.</summary>
    Refused,

    /// <summary>The name has no address.</summary>
    Unresolvable,

    /// <summary>Nobody answered, or not in HTTP.</summary>
    Unreachable,

    /// <summary>The host failed so often that it is left alone for a while, or asked to be.</summary>
    Suspended,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>An HTTP status other than success.</summary>
    Status,

    /// <summary>The body is larger than the limit.</summary>
    TooLarge,

    /// <summary>The body ended before its end.</summary>
    BrokenOff,

    /// <summary>The body is compressed in a way that was not asked for.</summary>
    Encoding,

    /// <summary>Too many redirects, or one without a usable target.</summary>
    Redirect,

    /// <summary>The body is a web page.</summary>
    WebPage,
}

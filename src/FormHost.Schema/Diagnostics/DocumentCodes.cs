namespace FormHost.Schema.Diagnostics;

/// <summary>Why a document could not be had or read. Arguments: <c>document</c>, its address as it may be shown.</summary>
public static class DocumentCodes
{
    /// <summary>The text given is no http(s) URL (argument <c>text</c>).</summary>
    public const string NotAUrl = "document.not-a-url";

    /// <summary>Refused, unresolvable or unreachable: one and the same message.</summary>
    public const string Unreachable = "document.unreachable";

    /// <summary>The host answered with an HTTP error (argument <c>status</c>).</summary>
    public const string Status = "document.status";

    /// <summary>It took longer than allowed (argument <c>seconds</c>).</summary>
    public const string TimedOut = "document.timed-out";

    /// <summary>It is larger than allowed (argument <c>limit</c>, bytes).</summary>
    public const string TooLarge = "document.too-large";

    /// <summary>It is a web page, not JSON.</summary>
    public const string WebPage = "document.web-page";

    /// <summary>It is the page of a file on a forge, not JSON (argument <c>raw</c>, the raw file's probable address).</summary>
    public const string WebPageOfForge = "document.web-page-of-forge";

    /// <summary>A sample or a file of a catalogue folder that does not exist.</summary>
    public const string NotFound = "document.not-found";

    /// <summary>Its transfer ended before its end.</summary>
    public const string BrokenOff = "document.broken-off";

    /// <summary>It came compressed in a way that was not asked for (argument <c>encoding</c>).</summary>
    public const string Encoding = "document.encoding";

    /// <summary>It redirects too often (argument <c>limit</c>, redirects).</summary>
    public const string Redirects = "document.redirects";

    /// <summary>It is not JSON (argument <c>reason</c>), with line and column.</summary>
    public const string NotJson = "document.not-json";

    /// <summary>Its bytes are not text in UTF-8 (nor UTF-16 with a byte order mark).</summary>
    public const string NotText = "document.not-text";

    /// <summary>It is nested too deeply (argument <c>limit</c>, levels).</summary>
    public const string TooDeep = "document.too-deep";

    /// <summary>An object has a member twice (argument <c>name</c>); the last one counts.</summary>
    public const string DuplicateKey = "document.duplicate-key";

    /// <summary>The form needs more documents or bytes than allowed (argument <c>limit</c>).</summary>
    public const string TooMany = "document.too-many";

    /// <summary>A URL with a user name or password was refused.</summary>
    public const string UserInfo = "document.user-info";
}

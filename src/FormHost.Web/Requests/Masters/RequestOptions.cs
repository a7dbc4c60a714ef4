namespace FormHost.Web.Requests.Masters;

/// <summary>How requests are sent, and by whom, under <c>FormHost:Requests</c>.</summary>
internal sealed class RequestOptions
{
    public const string Section = "FormHost:Requests";

    /// <summary>The header in which an authenticating proxy names the user; null: nobody is told apart.</summary>
    public string? UserHeader { get; init; }

    /// <summary>The header in which it names the user's groups, separated by commas.</summary>
    public string? GroupsHeader { get; init; }

    /// <summary>Seconds for a request with all its tries.</summary>
    public int TotalSeconds { get; init; } = 60;

    /// <summary>Seconds for a connection to be made.</summary>
    public int ConnectSeconds { get; init; } = 5;

    /// <summary>Tries after the first one, where the connection failed before the answer.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The first pause before another try; it doubles, with jitter.</summary>
    public int RetryMilliseconds { get; init; } = 300;
}

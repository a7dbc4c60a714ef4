namespace FormHost.Web.Fetching.Clients;

/// <summary>How much one client may have fetched, under <c>FormHost:RateLimiting</c>.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "FormHost:RateLimiting";

    /// <summary>False: no limit.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Requests that a client may make at once after a pause.</summary>
    public int Burst { get; init; } = 200;

    /// <summary>Requests per second that a client may go on with.</summary>
    public int PerSecond { get; init; } = 10;

    /// <summary>Requests of a client that are worked on at the same time; as many more wait.</summary>
    public int Concurrent { get; init; } = 16;
}

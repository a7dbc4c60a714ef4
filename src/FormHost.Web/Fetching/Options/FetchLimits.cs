namespace FormHost.Web.Fetching.Options;

/// <summary>What fetching may cost in time, under <c>FormHost:Limits</c> beside the figures of <see cref="Schema.Documents.DocumentLimits"/>.</summary>
internal sealed class FetchLimits
{
    public const string Section = "FormHost:Limits";

    /// <summary>Seconds until a connection must stand; a name with several addresses shares them out.</summary>
    public double ConnectSeconds { get; init; } = 3;

    /// <summary>Seconds one request may take, its body included.</summary>
    public double FetchSeconds { get; init; } = 10;

    /// <summary>Seconds for everything: retries, redirects and all documents of one form.</summary>
    public double TotalSeconds { get; init; } = 20;

    /// <summary>Seconds a host is waited for while there is an older copy.</summary>
    public double PatienceSeconds { get; init; } = 2;

    /// <summary>Redirects followed for one document.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>Tries after the first one, for failures that may pass.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Requests under way to one host at once.</summary>
    public int RequestsPerHost { get; init; } = 64;
}

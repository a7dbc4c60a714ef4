namespace FormHost.Web.Tests.Requests.Support;

/// <summary>An instance on the stand-in master.</summary>
internal sealed record StandInInstance
{
    public required string Title { get; init; }

    public required string Release { get; init; }

    public required string Type { get; init; }

    public bool Shared { get; init; }

    public string State { get; init; } = "started";

    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Published { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Sla { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Node { get; init; } = "COMP-1";
}

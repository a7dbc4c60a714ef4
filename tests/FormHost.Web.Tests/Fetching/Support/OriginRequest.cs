namespace FormHost.Web.Tests.Fetching.Support;

/// <summary>A request as the origin saw it.</summary>
internal sealed record OriginRequest(string Path, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

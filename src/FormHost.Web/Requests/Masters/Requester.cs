using System.Collections.Immutable;

namespace FormHost.Web.Requests.Masters;

/// <summary>Who sends a request, as far as FormHost was told.</summary>
/// <param name="User">The name; null where nobody is told apart.</param>
/// <param name="Groups">The groups.</param>
public sealed record Requester(string? User, ImmutableArray<string> Groups)
{
    public static Requester Unnamed { get; } = new(null, []);

    /// <summary>The name for a log and for messages.</summary>
    public string Name => User ?? "anyone";
}

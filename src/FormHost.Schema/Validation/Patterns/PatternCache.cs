using System.Collections.Concurrent;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>The patterns used of late, shared by all schemas. When full it starts anew.</summary>
internal static class PatternCache
{
    /// <summary>How many patterns are kept.</summary>
    public const int Capacity = 128;

    private static readonly ConcurrentDictionary<string, EcmaPattern> Patterns = new(StringComparer.Ordinal);

    public static int Count => Patterns.Count;

    public delegate EcmaPattern? Factory(string pattern, out string? reason);

    public static EcmaPattern? GetOrAdd(string pattern, Factory create, out string? reason)
    {
        reason = null;
        if (Patterns.TryGetValue(pattern, out var known))
        {
            return known;
        }

        if (create(pattern, out reason) is not { } created)
        {
            return null;
        }

        if (Patterns.Count >= Capacity)
        {
            Patterns.Clear();
        }

        return Patterns.GetOrAdd(pattern, created);
    }
}

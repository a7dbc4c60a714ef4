namespace FormHost.Schema.Validation.Patterns;

/// <summary>The capturing groups of a pattern, counted before it is parsed, since what <c>\2</c> and <c>\k</c> mean depends on groups that follow.</summary>
internal sealed class PatternGroups
{
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    private PatternGroups()
    {
    }

    public int Count { get; private set; }

    public bool HasNames => _named.Count > 0;

    /// <summary>A name that stands twice, if any.</summary>
    public string? Duplicate { get; private set; }

    /// <summary>The number of a named group; null where there is none.</summary>
    public int? Find(string name) => _named.TryGetValue(name, out var group) ? group : null;

    public static PatternGroups CountIn(string pattern)
    {
        var groups = new PatternGroups();
        var inClass = false;
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    groups.Open(pattern, at + 1);
                    break;
                default:
                    break;
            }
        }

        return groups;
    }

    private void Open(string pattern, int at)
    {
        if (at >= pattern.Length || pattern[at] != '?')
        {
            Count++;
        }
        else if (string.CompareOrdinal(pattern, at, "?<", 0, 2) == 0 && GroupName.Read(pattern, at + 1, out _) is { } name)
        {
            Count++;
            if (!_named.TryAdd(name, Count))
            {
                Duplicate = name;
            }
        }
    }
}

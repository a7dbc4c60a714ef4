using System.Collections;

namespace FormHost.Schema.Diagnostics;

/// <summary>What a message names: (placeholder, text) pairs, compared by content. Numbers are in their JSON form.</summary>
public sealed class DiagnosticArguments : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<DiagnosticArguments>
{
    private readonly KeyValuePair<string, string>[] _pairs;

    private DiagnosticArguments(KeyValuePair<string, string>[] pairs) => _pairs = pairs;

    /// <summary>Nothing to name.</summary>
    public static DiagnosticArguments None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _pairs.Length;

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => _pairs[index];

    /// <summary>The text of a placeholder; null where there is none of that name.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var pair in _pairs)
            {
                if (string.Equals(pair.Key, name, StringComparison.Ordinal))
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Makes arguments of pairs.</summary>
    public static DiagnosticArguments Of(params ReadOnlySpan<(string Name, string Text)> pairs)
    {
        var array = new KeyValuePair<string, string>[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            array[i] = new(pairs[i].Name, pairs[i].Text);
        }

        return new(array);
    }

    /// <inheritdoc/>
    public bool Equals(DiagnosticArguments? other) => other is not null && _pairs.AsSpan().SequenceEqual(other._pairs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiagnosticArguments);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var pair in _pairs)
        {
            hash.Add(pair.Key, StringComparer.Ordinal);
            hash.Add(pair.Value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _pairs.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

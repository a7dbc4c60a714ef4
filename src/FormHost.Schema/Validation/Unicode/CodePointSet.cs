namespace FormHost.Schema.Validation.Unicode;

/// <summary>An immutable set of Unicode code points, lone surrogates included.</summary>
internal sealed class CodePointSet
{
    /// <summary>The first number that is no code point.</summary>
    public const int End = 0x110000;

    /// <summary>No code point.</summary>
    public static readonly CodePointSet Empty = new([]);

    /// <summary>Every code point.</summary>
    public static readonly CodePointSet All = new([0, End]);

    /// <summary>Ascending code points where membership changes; even places enter the set, odd ones leave it. Of even length.</summary>
    private readonly int[] _bounds;

    /// <summary>A bit for each of the code points 0 to 63, and 64 to 127.</summary>
    private readonly ulong _low;
    private readonly ulong _high;

    private CodePointSet(int[] bounds)
    {
        _bounds = bounds;
        for (var i = 0; i < bounds.Length && bounds[i] < 0x80; i += 2)
        {
            for (var codePoint = bounds[i]; codePoint < Math.Min(bounds[i + 1], 0x80); codePoint++)
            {
                _low |= codePoint < 64 ? 1UL << codePoint : 0;
                _high |= codePoint < 64 ? 0 : 1UL << codePoint;
            }
        }
    }

    /// <summary>The ranges, ascending, neither overlapping nor touching; both ends belong to the set.</summary>
    public IEnumerable<CodePointRange> Ranges
    {
        get
        {
            for (var i = 0; i < _bounds.Length; i += 2)
            {
                yield return new CodePointRange(_bounds[i], _bounds[i + 1] - 1);
            }
        }
    }

    /// <summary>The only member; null where there is none or more than one.</summary>
    public int? Single => _bounds is [var first, var end] && end == first + 1 ? first : null;

    /// <summary>How many ranges there are.</summary>
    public int RangeCount => _bounds.Length / 2;

    public static CodePointSet Of(params ReadOnlySpan<CodePointRange> ranges)
    {
        var sorted = ranges.ToArray();
        Array.Sort(sorted, static (a, b) => a.First.CompareTo(b.First));
        var bounds = new List<int>(sorted.Length * 2);
        foreach (var (first, last) in sorted)
        {
            if (bounds.Count > 0 && first <= bounds[^1])
            {
                bounds[^1] = Math.Max(bounds[^1], last + 1);
            }
            else
            {
                bounds.Add(first);
                bounds.Add(last + 1);
            }
        }

        return new CodePointSet([.. bounds]);
    }

    public static CodePointSet OfOne(int codePoint) => new([codePoint, codePoint + 1]);

    /// <summary>The characters of a text without surrogates.</summary>
    public static CodePointSet OfAll(string characters) =>
        Of([.. characters.Select(static character => new CodePointRange(character, character))]);

    /// <summary>Takes bounds as <see cref="_bounds"/> describes them.</summary>
    public static CodePointSet FromBounds(int[] bounds) => new(bounds);

    public bool Contains(int codePoint)
    {
        if ((uint)codePoint < 0x80)
        {
            return (((codePoint < 64 ? _low : _high) >> codePoint) & 1) != 0;
        }

        var index = Array.BinarySearch(_bounds, codePoint);
        return index >= 0 ? index % 2 == 0 : ~index % 2 == 1;
    }

    public CodePointSet Complement() => _bounds switch
    {
        [0, .., End] => new(_bounds[1..^1]),
        [0, ..] => new([.. _bounds[1..], End]),
        [.., End] => new([0, .. _bounds[..^1]]),
        _ => new([0, .. _bounds, End]),
    };

    public CodePointSet Union(CodePointSet other) => Merge(other, least: 1);

    public CodePointSet Intersect(CodePointSet other) => Merge(other, least: 2);

    public CodePointSet Except(CodePointSet other) => Intersect(other.Complement());

    /// <summary>The code points that lie in at least <paramref name="least"/> of the two sets.</summary>
    private CodePointSet Merge(CodePointSet other, int least)
    {
        var merged = new List<int>(_bounds.Length + other._bounds.Length);
        var (left, right) = (0, 0);
        while (left < _bounds.Length || right < other._bounds.Length)
        {
            var next = Math.Min(
                left < _bounds.Length ? _bounds[left] : End,
                right < other._bounds.Length ? other._bounds[right] : End);
            var before = (left % 2) + (right % 2) >= least;
            left += left < _bounds.Length && _bounds[left] == next ? 1 : 0;
            right += right < other._bounds.Length && other._bounds[right] == next ? 1 : 0;
            if (before != ((left % 2) + (right % 2) >= least))
            {
                merged.Add(next);
            }
        }

        return new CodePointSet([.. merged]);
    }
}

namespace FormHost.Schema.Validation;

/// <summary>Which members or items of a container were evaluated (for <c>unevaluated…</c>): sets of ordinals, the last made freed first.</summary>
internal sealed class MarkStack
{
    private ulong[] _words = new ulong[16];
    private int _top;

    public void Clear() => _top = 0;

    /// <summary>A new, empty set for so many members.</summary>
    public int Push(int count)
    {
        var marks = _top;
        _top += WordsFor(count);
        if (_top > _words.Length)
        {
            Array.Resize(ref _words, Math.Max(_top, _words.Length * 2));
        }

        _words.AsSpan(marks, _top - marks).Clear();
        return marks;
    }

    /// <summary>Frees a set and all made since.</summary>
    public void Pop(int marks) => _top = marks;

    public void Set(int marks, int ordinal) => _words[marks + (ordinal >> 6)] |= 1UL << ordinal;

    public bool IsSet(int marks, int ordinal) => (_words[marks + (ordinal >> 6)] & (1UL << ordinal)) != 0;

    public void SetAll(int marks, int count) => _words.AsSpan(marks, WordsFor(count)).Fill(ulong.MaxValue);

    /// <summary>Adds one set to another.</summary>
    public void Merge(int from, int into, int count)
    {
        for (var word = 0; word < WordsFor(count); word++)
        {
            _words[into + word] |= _words[from + word];
        }
    }

    private static int WordsFor(int count) => (count + 63) >> 6;
}

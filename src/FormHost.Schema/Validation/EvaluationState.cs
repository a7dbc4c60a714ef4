using System.Numerics;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Keywords;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation;

/// <summary>What evaluations need memory for; one per thread is kept for reuse.</summary>
internal sealed class EvaluationState
{
    private const int LargestKept = 4 * 1024 * 1024;

    [ThreadStatic]
    private static EvaluationState? _kept;

    private Dictionary<(int Schema, int Token), bool>? _results;
    private Dictionary<(ChoiceKeyword Choice, int Token), ErrorCollector>? _choices;
    private (int Hash, int Item)[] _items = [];
    private char[] _characters = new char[256];

    public InstanceBuffer Buffer { get; } = new();

    public MarkStack Marks { get; } = new();

    public DynamicScope Scope { get; } = new();

    /// <summary>Formats that strings do not have, where that is a warning.</summary>
    public List<(FormatKeyword Keyword, int Token)> FormatMisses { get; } = [];

    /// <summary>Patterns that took too long.</summary>
    public List<(KeywordEvaluator Keyword, string Pattern, int Token)> TimedOut { get; } = [];

    /// <summary>The branches chosen, by token.</summary>
    public HashSet<(CompiledNode Branch, int Token)> Chosen { get; } = [];

    /// <summary>One branch of each choice that is still open, by token.</summary>
    public HashSet<(CompiledNode Branch, int Token)> Open { get; } = [];

    /// <summary>What was found where no branch of a choice fits, so that it is looked for once.</summary>
    public Dictionary<(ChoiceKeyword Choice, int Token), ErrorCollector> Choices => _choices ??= [];

    /// <summary>Results of schemas at tokens, once they are worth remembering.</summary>
    public Dictionary<(int Schema, int Token), bool> Results => _results ??= [];

    public static EvaluationState Rent()
    {
        var state = _kept ?? new EvaluationState();
        _kept = null;
        return state;
    }

    public void Return()
    {
        if (FormatMisses.Count + TimedOut.Count + Chosen.Count + Open.Count > 0)
        {
            FormatMisses.Clear();
            TimedOut.Clear();
            Chosen.Clear();
            Open.Clear();
        }

        Marks.Clear();
        Scope.Clear();
        _results = null;
        _choices = null;
        if (Buffer.Size <= LargestKept)
        {
            _kept = this;
        }
    }

    /// <summary>Forgets the format misses noted since there were so many.</summary>
    public void ForgetMisses(int count)
    {
        if (FormatMisses.Count > count)
        {
            FormatMisses.RemoveRange(count, FormatMisses.Count - count);
        }
    }

    /// <summary>An empty table for so many items, twice as large; a power of two.</summary>
    public Span<(int Hash, int Item)> ItemTable(int count)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)count * 2);
        if (_items.Length < capacity)
        {
            _items = new (int, int)[capacity];
        }

        var table = _items.AsSpan(0, capacity);
        table.Clear();
        return table;
    }

    /// <summary>Room for characters; the same room each time.</summary>
    public Span<char> Characters(int length)
    {
        if (_characters.Length < length)
        {
            _characters = new char[length * 2];
        }

        return _characters;
    }
}

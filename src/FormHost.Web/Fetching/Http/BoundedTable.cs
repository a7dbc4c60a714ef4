using System.Diagnostics.CodeAnalysis;

namespace FormHost.Web.Fetching.Http;

/// <summary>A table that holds at most so many values and drops the one that was not asked for longest.</summary>
/// <param name="capacity">How many values it holds.</param>
/// <param name="make">Makes the value of a key that it does not hold.</param>
internal sealed class BoundedTable<TValue>(int capacity, Func<string, TValue> make)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(string Key, TValue Value)> _byUse = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, TValue Value)>> _byKey = new(StringComparer.Ordinal);

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _byKey.Count;
            }
        }
    }

    public TValue Get(string key)
    {
        lock (_lock)
        {
            if (TryTouch(key, out var value))
            {
                return value;
            }

            if (_byKey.Count == capacity)
            {
                _byKey.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }

            value = make(key);
            _byKey[key] = _byUse.AddFirst((key, value));
            return value;
        }
    }

    private bool TryTouch(string key, [MaybeNullWhen(false)] out TValue value)
    {
        if (!_byKey.TryGetValue(key, out var node))
        {
            value = default;
            return false;
        }

        _byUse.Remove(node);
        _byUse.AddFirst(node);
        value = node.Value.Value;
        return true;
    }
}

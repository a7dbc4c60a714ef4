using System.Text.Json;

namespace FormHost.Schema.Values;

/// <summary>Where a new member goes: an opened document keeps its order; new keys follow in the schema's order, then all others as they come.</summary>
internal sealed class MemberOrder
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    /// <param name="opened">The object as it was opened; null where there was none.</param>
    /// <param name="declared">The names that the schema declares, in its order.</param>
    public MemberOrder(JsonElement? opened, IEnumerable<string> declared)
    {
        if (opened is { ValueKind: JsonValueKind.Object } before)
        {
            foreach (var member in before.EnumerateObject())
            {
                _ranks.TryAdd(member.Name, _ranks.Count);
            }
        }

        foreach (var name in declared)
        {
            _ranks.TryAdd(name, _ranks.Count);
        }
    }

    /// <summary>Adds or replaces a member; those that are there keep their places.</summary>
    public void Put(OrderedDictionary<string, ValueTree> members, string name, ValueTree value)
    {
        if (members.ContainsKey(name))
        {
            members[name] = value;
            return;
        }

        var rank = RankOf(name);
        var at = members.Count;
        while (at > 0 && RankOf(members.GetAt(at - 1).Key) > rank)
        {
            at--;
        }

        members.Insert(at, name, value);
    }

    private int RankOf(string name) => _ranks.GetValueOrDefault(name, int.MaxValue);
}

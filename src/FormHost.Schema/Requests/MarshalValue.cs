namespace FormHost.Schema.Requests;

/// <summary>A value as SLAP marshals it. Back-references make the same object stand at several places, even within itself.</summary>
public sealed class MarshalValue
{
    private readonly List<MarshalValue> _items = [];
    private readonly List<KeyValuePair<string, MarshalValue>> _members = [];

    internal MarshalValue(MarshalKind kind, string text = "") => (Kind, Text) = (kind, text);

    /// <summary>What it is.</summary>
    public MarshalKind Kind { get; }

    /// <summary>A scalar as text (flags are <c>true</c> and <c>false</c>), the class of an object; empty for all else.</summary>
    public string Text { get; }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<MarshalValue> Items => _items;

    /// <summary>The members of a dictionary, or of an object's state; those whose key is no scalar are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, MarshalValue>> Members => _members;

    /// <summary>True for a text, number or flag.</summary>
    public bool IsScalar => Kind is MarshalKind.Text or MarshalKind.Number or MarshalKind.Flag;

    /// <summary>The member of a name, the last one where there are several; null where there is none.</summary>
    public MarshalValue? this[string name] =>
        _members.FindLast(member => string.Equals(member.Key, name, StringComparison.Ordinal)).Value;

    /// <summary>The text of a scalar member; null where it is missing, empty or none.</summary>
    public string? TextOf(string name) => this[name] is { IsScalar: true, Text.Length: > 0 } found ? found.Text : null;

    internal void Add(MarshalValue item) => _items.Add(item);

    internal void Add(string name, MarshalValue value) => _members.Add(KeyValuePair.Create(name, value));
}

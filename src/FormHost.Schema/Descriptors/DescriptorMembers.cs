using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Descriptors;

/// <summary>The members of an object, read without trust; of a member given twice the last counts.</summary>
internal sealed class DescriptorMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    public DescriptorMembers(JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            _members[JsonString.NameOf(member)] = member.Value;
        }
    }

    /// <summary>A member; null where it is absent.</summary>
    public JsonElement? this[string name] => _members.TryGetValue(name, out var value) ? value : null;

    /// <summary>A member that is a string; null where it is absent or anything else.</summary>
    public string? Text(string name) => this[name] is { ValueKind: JsonValueKind.String } text ? JsonString.TextOf(text) : null;

    /// <summary>A member that is a string and not blank; else null.</summary>
    public string? Label(string name) => Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}

using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Values;

/// <summary>The values within a value that hold no others.</summary>
public static class ValueLeaves
{
    /// <summary>Scalars, empty objects and empty lists, each with its place, in document order.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Where it stands.</param>
    public static IEnumerable<(JsonPointer Place, JsonElement Value)> Of(JsonElement value, JsonPointer place) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any() =>
            value.EnumerateObject().SelectMany(member => Of(member.Value, place.Append(JsonString.NameOf(member)))),
        JsonValueKind.Array when value.GetArrayLength() > 0 =>
            value.EnumerateArray().SelectMany((item, index) => Of(item, place.Append(index))),
        _ => [(place, value)],
    };
}

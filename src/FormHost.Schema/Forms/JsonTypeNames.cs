using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>The names of JSON Schema's types, as <c>type</c> gives them.</summary>
public static class JsonTypeNames
{
    private static readonly (string Name, JsonTypes Type)[] Names =
    [
        ("null", JsonTypes.Null),
        ("boolean", JsonTypes.Boolean),
        ("integer", JsonTypes.Integer),
        ("number", JsonTypes.Number),
        ("string", JsonTypes.String),
        ("array", JsonTypes.Array),
        ("object", JsonTypes.Object),
    ];

    /// <summary>The types of the value of a <c>type</c> keyword; null where it names none that is known.</summary>
    public static JsonTypes? Read(JsonElement type)
    {
        var types = type.ValueKind switch
        {
            JsonValueKind.String => Of(type),
            JsonValueKind.Array => type.EnumerateArray().Aggregate(JsonTypes.None, (all, item) => all | Of(item)),
            _ => JsonTypes.None,
        };
        return types == JsonTypes.None ? null : types;
    }

    /// <summary>The types that both allow; a number that must be an integer is an integer.</summary>
    public static JsonTypes Intersect(JsonTypes one, JsonTypes other)
    {
        var common = one & other;
        var integer = (one.HasFlag(JsonTypes.Integer) && other.HasFlag(JsonTypes.Number))
            || (other.HasFlag(JsonTypes.Integer) && one.HasFlag(JsonTypes.Number));
        return integer && !common.HasFlag(JsonTypes.Number) ? common | JsonTypes.Integer : common;
    }

    /// <summary>The names of a set of types, in JSON Schema's terms.</summary>
    public static IEnumerable<string> Of(JsonTypes types) =>
        Names.Where(pair => types.HasFlag(pair.Type)).Select(pair => pair.Name);

    /// <summary>The type of a value; a number is an integer where it has no fraction as written.</summary>
    public static JsonTypes Of(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Null => JsonTypes.Null,
        JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
        JsonValueKind.Number => JsonTypes.Number | JsonTypes.Integer,
        JsonValueKind.String => JsonTypes.String,
        JsonValueKind.Array => JsonTypes.Array,
        JsonValueKind.Object => JsonTypes.Object,
        _ => JsonTypes.None,
    };

    private static JsonTypes Of(JsonElement name) =>
        name.ValueKind == JsonValueKind.String
            ? Names.FirstOrDefault(pair => name.ValueEquals(pair.Name)).Type
            : JsonTypes.None;
}

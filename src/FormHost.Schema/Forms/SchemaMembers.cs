using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Forms;

/// <summary>Reads members of a schema whose shape nobody has checked: what has another shape counts as absent.</summary>
internal static class SchemaMembers
{
    public static string? Text(this JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonString.TextOf(value) : null;

    public static bool Flag(this JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public static IEnumerable<string> Texts(this JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(JsonString.TextOf)
            : [];

    public static IEnumerable<JsonProperty> Members(this JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];
}

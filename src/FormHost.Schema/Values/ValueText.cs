using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Values;

/// <summary>A value as one line or block of text, as a control or a message shows it.</summary>
public static class ValueText
{
    /// <summary>The text of a string as it is; every other value as its JSON, digits as they were written.</summary>
    public static string Of(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? JsonString.TextOf(value) : value.GetRawText();
}

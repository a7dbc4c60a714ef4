using FormHost.Schema.Values;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Serialisation;

/// <summary>
/// Texts of <c>xml</c> as the values that they stand for. A text becomes another kind only where writing that value gives the
/// same text again, so an untouched document stays as it is.
/// </summary>
public static class TextTyping
{
    /// <summary>Types one text.</summary>
    /// <param name="text">A parameter's text.</param>
    /// <param name="allowed">The kinds that its schema admits; a string wins wherever it is among them.</param>
    /// <param name="maximumDepth">Levels of nesting in a list or object.</param>
    public static TypedText Type(string text, JsonTypes allowed, int? maximumDepth = null)
    {
        if (allowed.HasFlag(JsonTypes.String))
        {
            return new(JsonString.ElementOf(text));
        }

        if (IsNumber(text, allowed) || (allowed.HasFlag(JsonTypes.Null) && text is "null"))
        {
            return new(JsonElement.Parse(text));
        }

        if (allowed.HasFlag(JsonTypes.Boolean) && text is "true" or "false" or "True" or "False")
        {
            return new(JsonElement.Parse(text is "true" or "True" ? "true" : "false"), IsPythonBoolean: text[0] is 'T' or 'F');
        }

        return new(IsStructure(text, allowed) && EmbeddedJson.Read(text, maximumDepth ?? DocumentLimits.Default.JsonDepth).Value is { } value
            ? value
            : JsonString.ElementOf(text));
    }

    /// <summary>Types each text of an object of texts; members that are no text stay as they are.</summary>
    /// <param name="texts">A JSON object, such as <see cref="ParameterReading.Parameters"/> of an <c>xml</c> document.</param>
    /// <param name="allowed">The kinds that the schema admits for a parameter, by id.</param>
    public static TypedParameters TypeMembers(JsonElement texts, Func<string, JsonTypes> allowed)
    {
        var json = new StringBuilder("{");
        var pythonBooleans = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var member in texts.EnumerateObject())
        {
            var id = JsonString.NameOf(member);
            var typed = member.Value.ValueKind is JsonValueKind.String
                ? Type(JsonString.TextOf(member.Value), allowed(id))
                : new TypedText(member.Value);
            JsonString.Append(json.Append(json.Length > 1 ? "," : null), id);
            json.Append(':').Append(typed.Value.GetRawText());
            if (typed.IsPythonBoolean)
            {
                pythonBooleans.Add(id);
            }
        }

        return new(JsonElement.Parse(json.Append('}').ToString()), pythonBooleans.ToImmutable());
    }

    private static bool IsNumber(string text, JsonTypes allowed) =>
        allowed.HasFlag(JsonTypes.Number) ? JsonNumber.IsNumber(text)
        : allowed.HasFlag(JsonTypes.Integer) && JsonNumber.IsInteger(text);

    private static bool IsStructure(string text, JsonTypes allowed) => text switch
    {
        ['[', .., ']'] => allowed.HasFlag(JsonTypes.Array),
        ['{', .., '}'] => allowed.HasFlag(JsonTypes.Object),
        _ => false,
    };
}

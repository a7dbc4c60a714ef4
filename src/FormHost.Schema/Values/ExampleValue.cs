using System.Text;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Validation;

namespace FormHost.Schema.Values;

/// <summary>An example of a value that a schema describes: its own examples and defaults where they fit, else made from formats and types.</summary>
public static class ExampleValue
{
    private const int MostLevels = 6;

    /// <summary>An example.</summary>
    /// <param name="schema">What applies at the place.</param>
    /// <param name="validator">Judges the schema's own examples.</param>
    public static JsonElement Of(EffectiveSchema schema, CompiledSchema validator)
    {
        var json = new StringBuilder();
        Append(json, schema, validator, 0);
        return JsonElement.Parse(json.ToString());
    }

    /// <summary>The example as indented JSON.</summary>
    public static string Text(JsonElement example) => IndentedJson.Of(example);

    private static void Append(StringBuilder json, EffectiveSchema schema, CompiledSchema validator, int level)
    {
        schema = WithFirstBranches(schema);
        if (Given(schema, validator) is { } given)
        {
            json.Append(given.GetRawText());
        }
        else if (schema.Types.HasFlag(JsonTypes.Object) && (!schema.Types.HasFlag(JsonTypes.String) || schema.PropertyNames.Length > 0 || level == 0))
        {
            AppendObject(json, schema, validator, level);
        }
        else if (schema.Types.HasFlag(JsonTypes.Array) && !schema.Types.HasFlag(JsonTypes.String))
        {
            json.Append('[');
            if (level < MostLevels && (schema.Arrays.HasItems || schema.Arrays.PrefixLength > 0))
            {
                Append(json, schema.Item(0), validator, level + 1);
            }

            json.Append(']');
        }
        else
        {
            AppendScalar(json, schema);
        }
    }

    private static void AppendObject(StringBuilder json, EffectiveSchema schema, CompiledSchema validator, int level)
    {
        json.Append('{');
        var start = json.Length;
        if (level < MostLevels)
        {
            foreach (var name in schema.PropertyNames)
            {
                JsonString.Append(json.Append(json.Length > start ? "," : null), name);
                Append(json.Append(':'), schema.Property(name), validator, level + 1);
            }
        }

        json.Append('}');
    }

    private static EffectiveSchema WithFirstBranches(EffectiveSchema schema) =>
        schema.Groups.Length > 0 && schema.Groups[0].Branches is [var first, ..] ? schema.With(first) : schema;

    private static JsonElement? Given(EffectiveSchema schema, CompiledSchema validator)
    {
        IEnumerable<JsonElement?> candidates =
        [
            schema.Const,
            .. schema.Examples.Select(example => (JsonElement?)example),
            schema.Default is { } usual && !IsProse(usual, schema) ? usual : null,
            schema.Enum is { Length: > 0 } values ? values[0] : null,
        ];
        return candidates.FirstOrDefault(candidate => candidate is { } value && schema.Nodes.All(node => validator.IsValid(node, value)));
    }

    /// <summary>A default such as “RANDOM value” says what happens, and is no value: words, where the schema asks for no certain form.</summary>
    private static bool IsProse(JsonElement value, EffectiveSchema schema) =>
        value.ValueKind == JsonValueKind.String
        && schema.Format is null
        && schema.Enum is null
        && schema.Constraints.Patterns.Length == 0
        && (ValueText.Of(value).Any(char.IsWhiteSpace) || ValueText.Of(value) is ['<', .., '>']);

    private static void AppendScalar(StringBuilder json, EffectiveSchema schema)
    {
        if (schema.Types.HasFlag(JsonTypes.String))
        {
            JsonString.Append(json, TextOf(schema.Format));
        }
        else if ((schema.Types & (JsonTypes.Integer | JsonTypes.Number)) != JsonTypes.None)
        {
            json.Append(schema.Constraints.Minimum?.GetRawText() ?? schema.Constraints.Maximum?.GetRawText() ?? "1");
        }
        else
        {
            json.Append(schema.Types.HasFlag(JsonTypes.Boolean) ? "true" : schema.Types.HasFlag(JsonTypes.Null) ? "null" : "{}");
        }
    }

    private static string TextOf(string? format) => format switch
    {
        "uri" or "iri" => "https://example.org/",
        "uri-reference" or "iri-reference" => "/path",
        "email" or "idn-email" => "user@example.org",
        "hostname" or "idn-hostname" => "example.org",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "date" => "2026-01-31",
        "time" => "12:00:00Z",
        "date-time" => "2026-01-31T12:00:00Z",
        "duration" => "P1D",
        "uuid" => "123e4567-e89b-12d3-a456-426614174000",
        "json-pointer" => "/a",
        _ => "text",
    };
}

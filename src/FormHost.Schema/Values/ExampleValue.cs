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
            for (var i = 0; level < MostLevels && i < CountOf(schema.Arrays); i++)
            {
                Append(json.Append(i > 0 ? "," : null), schema.Item(i), validator, level + 1);
            }

            json.Append(']');
        }
        else
        {
            ExampleScalar.Append(json, schema, validator);
        }
    }

    private static void AppendObject(StringBuilder json, EffectiveSchema schema, CompiledSchema validator, int level)
    {
        json.Append('{');
        var start = json.Length;
        if (level < MostLevels)
        {
            foreach (var name in NamesOf(schema))
            {
                JsonString.Append(json.Append(json.Length > start ? "," : null), name);
                Append(json.Append(':'), schema.Property(name), validator, level + 1);
            }
        }

        json.Append('}');
    }

    /// <summary>The fixed names, and one for each pattern of names.</summary>
    private static IEnumerable<string> NamesOf(EffectiveSchema schema) => schema.PropertyNames
        .Concat(schema.Objects.Patterns.Select(pair => PatternText.Of(pair.Key, "name")).OfType<string>())
        .Distinct(StringComparer.Ordinal);

    /// <summary>Each item that has a schema of its own, and one of those that follow.</summary>
    private static int CountOf(ArrayKeywords arrays) => arrays.PrefixLength + (arrays.HasItems && !arrays.IsClosed ? 1 : 0);

    private static EffectiveSchema WithFirstBranches(EffectiveSchema schema) =>
        schema.Groups.Length > 0 && schema.Groups[0].Branches is [var first, ..] ? schema.With(first) : schema;

    private static JsonElement? Given(EffectiveSchema schema, CompiledSchema validator) => ExampleScalar.FirstValid(schema, validator,
    [
        schema.Const,
        .. schema.Examples.Select(example => (JsonElement?)example),
        schema.Default is { } usual && !IsProse(usual, schema) ? usual : null,
        schema.Enum is { Length: > 0 } values ? values[0] : null,
    ]);

    /// <summary>A default such as “RANDOM value” says what happens, and is no value: words, where the schema asks for no certain form.</summary>
    private static bool IsProse(JsonElement value, EffectiveSchema schema) =>
        value.ValueKind == JsonValueKind.String
        && schema.Format is null
        && schema.Enum is null
        && schema.Constraints.Patterns.Length == 0
        && (ValueText.Of(value).Any(char.IsWhiteSpace) || ValueText.Of(value) is ['<', .., '>']);
}

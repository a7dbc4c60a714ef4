using System.Text;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Validation;

namespace FormHost.Schema.Values;

/// <summary>An example of a value that holds no others, made from format, pattern, limits and type.</summary>
internal static class ExampleScalar
{
    private const int MostWords = 12;
    private const decimal MostNumber = 1e15m;
    private const string Word = "text";

    /// <summary>Appends it.</summary>
    public static void Append(StringBuilder json, EffectiveSchema schema, CompiledSchema validator)
    {
        if (schema.Types.HasFlag(JsonTypes.String))
        {
            var usual = JsonString.ElementOf(TextOf(schema.Format));
            json.Append((FirstValid(schema, validator, [usual, .. TextsOf(schema.Constraints)]) ?? usual).GetRawText());
        }
        else if ((schema.Types & (JsonTypes.Integer | JsonTypes.Number)) != JsonTypes.None)
        {
            json.Append(FirstValid(schema, validator, NumbersOf(schema.Constraints))?.GetRawText() ?? "1");
        }
        else
        {
            json.Append(schema.Types.HasFlag(JsonTypes.Boolean) ? "true" : schema.Types.HasFlag(JsonTypes.Null) ? "null" : "{}");
        }
    }

    private static IEnumerable<JsonElement?> TextsOf(FieldConstraints constraints) => constraints.Patterns
        .Select(pattern => PatternText.Of(pattern, Word))
        .OfType<string>()
        .SelectMany(text => text.EndsWith("://", StringComparison.Ordinal) ? (string[])[$"{text}example.org/", text] : [text])
        .Concat(Enumerable.Range(2, MostWords).Select(times => string.Concat(Enumerable.Repeat(Word, times))))
        .Append(Word[..1])
        .Select(text => (JsonElement?)JsonString.ElementOf(text));

    private static IEnumerable<JsonElement?> NumbersOf(FieldConstraints constraints) =>
    [
        constraints.Minimum, constraints.MultipleOf, JsonElement.Parse("1"), constraints.Maximum, JsonElement.Parse("0"),
        .. new[] { constraints.ExclusiveMinimum, constraints.ExclusiveMaximum }
            .Zip([1m, -1m], (bound, step) => bound is { } value && value.TryGetDecimal(out var number) && Math.Abs(number) < MostNumber ? (JsonElement?)JsonSerializer.SerializeToElement(number + step) : null),
    ];

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
        _ => Word,
    };

    /// <summary>The first candidate that the schema accepts; null where there is none.</summary>
    public static JsonElement? FirstValid(EffectiveSchema schema, CompiledSchema validator, IEnumerable<JsonElement?> candidates) =>
        candidates.FirstOrDefault(candidate => candidate is { } value && schema.Nodes.All(node => validator.IsValid(node, value)));
}

using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Values;

/// <summary>Opens the parameters of an existing instance in a form.</summary>
public static class ExistingParameters
{
    private const int MostRounds = 4;

    /// <summary>Opens parameters; the texts of an <c>xml</c> document become what the schema says where they fit, and stay texts where not.</summary>
    /// <param name="schema">The form's schema.</param>
    /// <param name="serialisation">How the parameters were carried.</param>
    /// <param name="parameters">A JSON object, as <see cref="ParameterReader"/> gives it.</param>
    public static FormState Open(FormSchema schema, SerialisationKind serialisation, JsonElement parameters)
    {
        if (serialisation is not SerialisationKind.Xml)
        {
            return schema.Open(parameters);
        }

        // What tells variants apart is text in most schemas; where it is not, the guess that texts are what they look like gives fewer errors.
        var (typed, guessed) = (Settle(schema, parameters, parameters), Settle(schema, parameters, TextTyping.TypeMembers(parameters, _ => JsonTypes.Any & ~JsonTypes.String).Parameters));
        if (schema.CountErrors(guessed.Parameters) < schema.CountErrors(typed.Parameters))
        {
            typed = guessed;
        }

        return schema.Open(typed.Parameters) with
        {
            PythonBooleans = [.. typed.PythonBooleans.Select(id => JsonPointer.Root.Append(id).ToString())],
        };
    }

    /// <summary>The variants that values fit say what the texts are; what they are may tell of other variants.</summary>
    private static TypedParameters Settle(FormSchema schema, JsonElement texts, JsonElement start)
    {
        var typed = Type(schema, texts, start);
        for (var round = 0; round < MostRounds && Type(schema, texts, typed.Parameters) is var next && !JsonElement.DeepEquals(next.Parameters, typed.Parameters); round++)
        {
            typed = next;
        }

        return typed;
    }

    private static TypedParameters Type(FormSchema schema, JsonElement texts, JsonElement parameters)
    {
        var fields = schema.Build(schema.Open(parameters)).Root.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        return TextTyping.TypeMembers(texts, id => fields.TryGetValue(id, out var field) ? TypesOf(schema, field, texts.GetProperty(id)) : JsonTypes.String);
    }

    private static JsonTypes TypesOf(FormSchema schema, Field field, JsonElement text)
    {
        if (field.Role != FieldRole.Property && field.Role != FieldRole.Entry)
        {
            return JsonTypes.String;
        }

        var types = TypesOfVariant(schema, field, text) ?? (field.Options.Length > 0 ? TypesOfOption(field, text) : field.Types);
        return field.IsNullable && !types.HasFlag(JsonTypes.String) ? types | JsonTypes.Null : types;
    }

    /// <summary>The types of the variant that the text is a value of; a text wins. Null where there are no variants, or none fits.</summary>
    private static JsonTypes? TypesOfVariant(FormSchema schema, Field field, JsonElement text)
    {
        var variants = field.Groups.SelectMany(group => group.Variants).Where(variant => variant.Branch is not null).ToList();
        return text.ValueKind != JsonValueKind.String || variants.Count == 0 ? null
            : variants.Exists(variant => schema.Matches(variant.Branch!, text)) ? JsonTypes.String
            : variants.Find(variant => schema.Matches(variant.Branch!, TextTyping.Type(JsonString.TextOf(text), variant.Types & ~JsonTypes.String).Value))?.Types & ~JsonTypes.String;
    }

    /// <summary>The type of the option that has this text; a text wins.</summary>
    private static JsonTypes TypesOfOption(Field field, JsonElement text)
    {
        var kinds = field.Options
            .Where(option => string.Equals(ValueText.Of(option.Value), ValueText.Of(text), StringComparison.Ordinal))
            .Select(option => option.Value.ValueKind)
            .ToList();
        return kinds.Count == 0 || kinds.Contains(JsonValueKind.String) ? JsonTypes.String : JsonTypeNames.Of(kinds[0]);
    }
}

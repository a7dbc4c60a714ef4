using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Values;

/// <summary>Opens the parameters of an existing instance in a form.</summary>
public static class ExistingParameters
{
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

        // What tells variants apart is text in most schemas, so that those of the texts have the fields of the typed values.
        var fields = schema.Build(schema.Open(parameters)).Root.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        var typed = TextTyping.TypeMembers(parameters, id => fields.TryGetValue(id, out var field) ? TypesOf(field) : JsonTypes.String);
        return schema.Open(typed.Parameters) with
        {
            PythonBooleans = [.. typed.PythonBooleans.Select(id => JsonPointer.Root.Append(id).ToString())],
        };
    }

    private static JsonTypes TypesOf(Field field)
    {
        if (field.Role != FieldRole.Property && field.Role != FieldRole.Entry)
        {
            return JsonTypes.String;
        }

        var types = field.Options.Length > 0 ? TypesOfOption(field, field.Value!.Value) : field.Types;
        return field.IsNullable && !types.HasFlag(JsonTypes.String) ? types | JsonTypes.Null : types;
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

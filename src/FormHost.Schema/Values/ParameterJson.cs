using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Values;

/// <summary>Reads JSON that an operator gave.</summary>
public static class ParameterJson
{
    private const string SchemaMember = "$schema";

    /// <summary>Reads one JSON value.</summary>
    /// <returns>The value, null where the text is no usable JSON; and what is to be said, with line and column.</returns>
    public static (JsonElement? Value, ImmutableArray<Diagnostic> Diagnostics) Read(string text)
    {
        var read = EmbeddedJson.Read(text, ControlValue.MostLevels);
        return (read.Value, [.. read.Diagnostics.Select(OfDocument)]);
    }

    /// <summary>What is validated of a value: an object's own <c>$schema</c> names a schema and is no parameter.</summary>
    public static JsonElement ToValidate(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(SchemaMember, out _))
        {
            return value;
        }

        var members = value.EnumerateObject()
            .Where(member => !member.NameEquals(SchemaMember))
            .Select(member => $"{JsonString.ElementOf(JsonString.NameOf(member)).GetRawText()}:{member.Value.GetRawText()}");
        return JsonElement.Parse($"{{{string.Join(',', members)}}}", new JsonDocumentOptions { MaxDepth = ControlValue.MostLevels });
    }

    /// <summary>Why the text of a JSON field is no JSON.</summary>
    public static Diagnostic FaultOf(string text, Field field)
    {
        var fault = EmbeddedJson.Read(text, Math.Max(1, ControlValue.MostLevels - field.Pointer.Tokens.Count())).Diagnostics.FirstOrDefault(said => said.Severity == Severity.Error);
        return Diagnostic.Error(FormCodes.NotJson, ("field", field.Label), ("reason", fault?.Arguments["reason"] ?? string.Empty)) with
        {
            InstancePointer = field.Pointer,
            Line = fault?.Line,
            Column = fault?.Column,
        };
    }

    /// <summary>Codes of JSON in a parameter as those of a document of its own.</summary>
    private static Diagnostic OfDocument(Diagnostic said) => said.Code switch
    {
        XmlCodes.NotJson => said with { Code = FormCodes.DocumentNotJson },
        XmlCodes.TooDeep => said with { Code = FormCodes.DocumentTooDeep },
        _ => said,
    };
}

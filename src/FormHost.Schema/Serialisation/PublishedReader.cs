using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Values;

namespace FormHost.Schema.Serialisation;

/// <summary>Reads connection parameters: a flat dictionary of texts, or one key <c>_</c> whose text is a JSON object; as XML or as JSON.</summary>
public static class PublishedReader
{
    /// <summary>Reads what somebody pasted; no values, and why, where it is neither XML nor a JSON object.</summary>
    public static (PublishedReading? Reading, ImmutableArray<Diagnostic> Diagnostics) Read(string text)
    {
        var document = text.AsSpan().TrimStart(" \t\r\n\uFEFF").ToString();
        if (document.StartsWith('<'))
        {
            var xml = InstanceXml.Read(document);
            return xml.Parameters is { } parameters ? (Read(parameters), xml.Diagnostics) : (null, xml.Diagnostics);
        }

        var json = ParameterJson.Read(document);
        return json.Value switch
        {
            null => (null, json.Diagnostics),
            { ValueKind: JsonValueKind.Object } members => (Unwrap(members, []), json.Diagnostics),
            _ => (null, [Diagnostic.Error(XmlCodes.NotAnObject)]),
        };
    }

    /// <summary>Reads the parameters that a master gave.</summary>
    public static PublishedReading Read(ImmutableArray<InstanceParameter> parameters)
    {
        var json = new StringBuilder("{");
        foreach (var parameter in parameters)
        {
            JsonString.Append(json.Append(json.Length > 1 ? "," : null), parameter.Id);
            JsonString.Append(json.Append(':'), parameter.Text);
        }

        return Unwrap(JsonElement.Parse(json.Append('}').ToString()), [.. parameters.Select(parameter => parameter.Id)]);
    }

    private static PublishedReading Unwrap(JsonElement members, ImmutableHashSet<string> texts)
    {
        if (!members.TryGetProperty(InstanceXml.JsonParameter, out var wrapped) || wrapped.ValueKind is not (JsonValueKind.String or JsonValueKind.Object))
        {
            return new(members, texts, []);
        }

        var inner = wrapped.ValueKind == JsonValueKind.Object
            ? new EmbeddedJson(wrapped, [])
            : EmbeddedJson.Read(JsonString.TextOf(wrapped), DocumentLimits.Default.JsonDepth);
        if (inner.Value is not { ValueKind: JsonValueKind.Object } values)
        {
            return new(members, texts, [Diagnostic.Warning(ResultCodes.NotUnwrapped)]);
        }

        var names = values.EnumerateObject().Select(JsonString.NameOf).ToHashSet(StringComparer.Ordinal);
        var json = new StringBuilder("{");
        var others = members.EnumerateObject().Where(member => !member.NameEquals(InstanceXml.JsonParameter) && !names.Contains(JsonString.NameOf(member)));
        foreach (var member in values.EnumerateObject().Concat(others))
        {
            JsonString.Append(json.Append(json.Length > 1 ? "," : null), JsonString.NameOf(member));
            json.Append(':').Append(member.Value.GetRawText());
        }

        return new(JsonElement.Parse(json.Append('}').ToString()), texts.Remove(InstanceXml.JsonParameter).Except(names), inner.Diagnostics);
    }
}

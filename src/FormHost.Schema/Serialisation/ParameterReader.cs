using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Serialisation;

/// <summary>Parameters as SlapOS carries them → the JSON object that they mean. Never throws; the given parameters remain for the raw view.</summary>
public static class ParameterReader
{
    /// <summary>Reads parameters of an instance, or of what it publishes.</summary>
    /// <param name="parameters">Id and text of each; no id twice.</param>
    /// <param name="declared">The serialisation that the entry declares.</param>
    /// <param name="maximumDepth">Levels of nesting in the JSON.</param>
    public static ParameterReading Read(ImmutableArray<InstanceParameter> parameters, SerialisationKind declared, int? maximumDepth = null)
    {
        var json = parameters.FirstOrDefault(IsJsonParameter);
        return declared is SerialisationKind.Xml
            ? ReadTexts(parameters, json)
            : ReadJson(parameters, json, maximumDepth ?? DocumentLimits.Default.JsonDepth);
    }

    private static bool IsJsonParameter(InstanceParameter parameter) =>
        string.Equals(parameter.Id, InstanceXml.JsonParameter, StringComparison.Ordinal);

    private static ParameterReading ReadTexts(ImmutableArray<InstanceParameter> parameters, InstanceParameter? json)
    {
        if (json is not null && json.Text.Trim() is not "{}")
        {
            return Other(SerialisationKind.Xml, SerialisationKind.JsonInXml, json);
        }

        var texts = new StringBuilder("{");
        foreach (var parameter in parameters.Where(parameter => !IsJsonParameter(parameter)))
        {
            JsonString.Append(texts.Append(texts.Length > 1 ? "," : null), parameter.Id);
            JsonString.Append(texts.Append(':'), parameter.Text);
        }

        return new(
            JsonElement.Parse(texts.Append('}').ToString()),
            IsOtherSerialisation: false,
            json is null ? [] : [Diagnostic.Info(XmlCodes.EmptyJson) with { Line = json.Line, Column = json.Column }]);
    }

    private static ParameterReading ReadJson(ImmutableArray<InstanceParameter> parameters, InstanceParameter? json, int maximumDepth)
    {
        if (parameters.FirstOrDefault(parameter => !IsJsonParameter(parameter)) is { } other)
        {
            return Other(SerialisationKind.JsonInXml, SerialisationKind.Xml, other);
        }

        if (json is null || string.IsNullOrWhiteSpace(json.Text))
        {
            return new(JsonElement.Parse("{}"), IsOtherSerialisation: false, []);
        }

        var read = EmbeddedJson.Read(json.Text, maximumDepth);
        var diagnostics = read.Diagnostics.Select(diagnostic => InXml(diagnostic, json)).ToImmutableArray();
        return read.Value is { ValueKind: not JsonValueKind.Object }
            ? new(null, IsOtherSerialisation: false, [Diagnostic.Error(XmlCodes.NotAnObject) with { Line = json.Line, Column = json.Column }])
            : new(read.Value, IsOtherSerialisation: false, diagnostics);
    }

    private static ParameterReading Other(SerialisationKind declared, SerialisationKind found, InstanceParameter at) =>
        new(null, IsOtherSerialisation: true,
        [
            Diagnostic.Error(XmlCodes.OtherSerialisation, ("declared", declared.WireName()), ("found", found.WireName())) with
            {
                Line = at.Line,
                Column = at.Column,
            },
        ]);

    /// <summary>A place in the JSON as the place in the XML around it, where that is known.</summary>
    private static Diagnostic InXml(Diagnostic diagnostic, InstanceParameter json) =>
        json is { Line: { } line, Column: { } column }
            ? diagnostic with
            {
                Line = diagnostic.Line + line - 1,
                Column = diagnostic.Line == 1 ? diagnostic.Column + column - 1 : diagnostic.Column,
            }
            : diagnostic;
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Serialisation;

internal sealed class InstanceXmlWriter(SerialisationKind serialisation, IReadOnlySet<string> pythonBooleans)
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public InstanceXmlText Write(JsonElement parameters)
    {
        if (parameters.ValueKind != JsonValueKind.Object)
        {
            return new(null, [Diagnostic.Error(XmlCodes.NotAnObject) with { InstancePointer = JsonPointer.Root }]);
        }

        var xml = Document(serialisation is SerialisationKind.Xml
            ? Texts(parameters)
            : [new(InstanceXml.JsonParameter, IndentedJson.Of(parameters))]);
        var failed = _diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error);
        return new(failed ? null : xml, _diagnostics.ToImmutable());
    }

    internal static string Document(List<InstanceParameter> parameters)
    {
        var xml = new StringBuilder(Declaration);
        if (parameters.Count == 0)
        {
            return xml.Append("<instance/>").ToString();
        }

        xml.Append("<instance>\n");
        foreach (var parameter in parameters)
        {
            xml.Append("    <parameter id=\"");
            XmlCharacters.AppendAttribute(xml, parameter.Id);
            xml.Append("\">");
            XmlCharacters.AppendText(xml, parameter.Text);
            xml.Append("</parameter>\n");
        }

        return xml.Append("</instance>").ToString();
    }

    private List<InstanceParameter> Texts(JsonElement parameters)
    {
        var texts = new OrderedDictionary<string, InstanceParameter>(StringComparer.Ordinal);
        foreach (var member in parameters.EnumerateObject())
        {
            var id = JsonString.NameOf(member);
            if (!texts.TryAdd(id, new(id, TextOf(id, member.Value))))
            {
                Say(Severity.Warning, XmlCodes.DuplicateMember, id);
                texts[id] = new(id, TextOf(id, member.Value));
            }
        }

        foreach (var parameter in texts.Values)
        {
            CheckCharacters(parameter.Id, parameter.Text);
        }

        return [.. texts.Values];
    }

    private string TextOf(string id, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return JsonString.TextOf(value);
            case JsonValueKind.True or JsonValueKind.False:
                Say(Severity.Warning, XmlCodes.Boolean, id);
                return Spelling(value.ValueKind is JsonValueKind.True, pythonBooleans.Contains(id));
            case JsonValueKind.Null:
                Say(Severity.Warning, XmlCodes.Null, id);
                return "null";
            case JsonValueKind.Array or JsonValueKind.Object:
                Say(Severity.Warning, XmlCodes.Structure, id);

                // White space between tokens, which a posted form may have turned into CRLF; strings hold no raw line ends.
                return value.GetRawText().Replace("\r\n", "\n", StringComparison.Ordinal);
            default:
                return value.GetRawText();
        }
    }

    private static string Spelling(bool value, bool python) => (value, python) switch
    {
        (true, true) => "True",
        (true, false) => "true",
        (false, true) => "False",
        (false, false) => "false",
    };

    private void CheckCharacters(string id, string text)
    {
        if (XmlCharacters.FirstForbidden(id) is { } inId)
        {
            Say(Severity.Error, XmlCodes.ForbiddenCharacterInId, id, ("codePoint", inId));
        }

        if (XmlCharacters.FirstForbidden(text) is { } inText)
        {
            Say(Severity.Error, XmlCodes.ForbiddenCharacter, id, ("codePoint", inText));
        }

        if (string.Equals(id, InstanceXml.JsonParameter, StringComparison.Ordinal))
        {
            Say(Severity.Warning, XmlCodes.ReservedId, id);
        }
    }

    private void Say(Severity severity, string code, string id, params ReadOnlySpan<(string Name, string Text)> more) =>
        _diagnostics.Add(new(severity, code, DiagnosticArguments.Of([("parameter", XmlCharacters.Visible(id)), .. more]))
        {
            InstancePointer = JsonPointer.Root.Append(id),
        });
}

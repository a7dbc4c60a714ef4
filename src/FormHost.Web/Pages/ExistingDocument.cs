using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Forms;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>Opens the parameters of an existing instance: instance XML, or JSON. What cannot be opened as a form is kept as text.</summary>
internal static class ExistingDocument
{
    public static PageState Open(LoadedRelease release, PageState page, string text)
    {
        var document = ControlText.Lines(text).Trim('\n', ' ', '\t', '\ufeff');
        return document.StartsWith('<') ? OpenXml(release, page, document) : OpenJson(release, page, document);
    }

    private static PageState OpenXml(LoadedRelease release, PageState page, string xml)
    {
        var read = InstanceXml.Read(xml);
        if (read.Parameters is not { } parameters)
        {
            return page with { OpenText = xml, Notices = [.. read.Diagnostics] };
        }

        if (release is not { Request: { } schema, Entry: { } entry })
        {
            return page with { Tab = FormTab.Raw, Raw = RawView.Draft(release, xml) };
        }

        var typed = ParameterReader.Read(parameters, entry.Serialisation);
        return typed.Parameters is { } values
            ? page with
            {
                State = new FormSession(schema, entry).Open(values),
                Tab = FormTab.Form,
                Raw = null,
                Notices = [Diagnostic.Info(FormCodes.Opened), .. read.Diagnostics, .. typed.Diagnostics],
            }
            : page with
            {
                Tab = FormTab.Raw,
                Raw = RawView.Draft(release, xml) with { Faults = typed.Diagnostics },
                Notices = [.. read.Diagnostics],
            };
    }

    private static PageState OpenJson(LoadedRelease release, PageState page, string json)
    {
        var (value, said) = ParameterJson.Read(json);
        if (value is not { ValueKind: System.Text.Json.JsonValueKind.Object } parameters)
        {
            return page with { OpenText = json, Notices = value is null ? said : [Diagnostic.Error(XmlCodes.NotAnObject)] };
        }

        if (release is not { Request: { } schema, Entry: not null })
        {
            var xml = InstanceXml.Write(parameters, release.Entry?.Serialisation ?? SerialisationKind.JsonInXml);
            return page with { Tab = FormTab.Raw, Raw = RawView.Draft(release, xml.Xml ?? string.Empty) with { Faults = xml.Xml is null ? xml.Diagnostics : [] } };
        }

        return page with
        {
            State = schema.Form.Open(parameters),
            Tab = FormTab.Form,
            Raw = null,
            Notices = [Diagnostic.Info(FormCodes.Opened), .. said],
        };
    }
}

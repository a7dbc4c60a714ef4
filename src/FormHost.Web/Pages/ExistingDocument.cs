using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>Opens the parameters of an existing instance: instance XML, or JSON. Where that fails, the form stays as it is, and the text too.</summary>
internal static class ExistingDocument
{
    /// <summary>Does what a button asks to do with a document.</summary>
    /// <param name="release">What is shown.</param>
    /// <param name="page">The page with all that was typed.</param>
    /// <param name="text">The document.</param>
    /// <param name="button">One of those that <see cref="PageButtons.Opens"/> admits.</param>
    public static PageState Open(LoadedRelease release, PageState page, string text, string? button = null)
    {
        var document = ControlText.Lines(text).Trim('\n', ' ', '\t', '\ufeff');
        return button is PageButtons.OpenRaw ? Show(release, page, document)
            : document.StartsWith('<') ? OpenXml(release, page, document, button is PageButtons.TakeOver)
            : OpenJson(release, page, document);
    }

    /// <summary>True for a document of the other serialisation than the entry's, whose parameters can be read all the same.</summary>
    public static bool IsOfOther(LoadedRelease release, string text) =>
        release is { Request: not null, Entry: { } entry }
        && InstanceXml.Read(text).Parameters is { } parameters
        && ParameterReader.Read(parameters, entry.Serialisation).IsOtherSerialisation
        && ParameterReader.Read(parameters, Other(entry.Serialisation)).Parameters is not null;

    private static PageState OpenXml(LoadedRelease release, PageState page, string xml, bool takesOver)
    {
        var read = InstanceXml.Read(xml);
        if (read.Parameters is not { } parameters)
        {
            return page with { OpenText = xml, OpenFaults = read.Diagnostics };
        }

        if (release is not { Request: { } schema, Entry: { } entry })
        {
            return Show(release, page, xml);
        }

        var typed = ParameterReader.Read(parameters, entry.Serialisation);
        var isOther = takesOver && typed.IsOtherSerialisation;
        var serialisation = isOther ? Other(entry.Serialisation) : entry.Serialisation;
        typed = isOther ? ParameterReader.Read(parameters, serialisation) : typed;
        return typed.Parameters is { } values
            ? Opened(page, ExistingParameters.Open(schema.Form, serialisation, values), [.. read.Diagnostics, .. typed.Diagnostics]) with
            {
                TakenFrom = isOther ? serialisation : null,
            }
            : page with { OpenText = xml, OpenFaults = [.. read.Diagnostics, .. typed.Diagnostics] };
    }

    private static PageState OpenJson(LoadedRelease release, PageState page, string json)
    {
        var (value, said) = ParameterJson.Read(json);
        if (value is not { ValueKind: JsonValueKind.Object } parameters)
        {
            return page with { OpenText = json, OpenFaults = value is null ? said : [Diagnostic.Error(XmlCodes.NotAnObject)] };
        }

        if (release is { Request: { } schema, Entry: not null })
        {
            return Opened(page, schema.Form.Open(parameters), said);
        }

        var xml = InstanceXml.Write(parameters, release.Entry?.Serialisation ?? SerialisationKind.JsonInXml);
        return xml.Xml is { } written ? Show(release, page, written) : page with { OpenText = json, OpenFaults = xml.Diagnostics };
    }

    /// <summary>What is there was meant to be complete, so it is checked as a whole.</summary>
    private static PageState Opened(PageState page, Schema.Forms.FormState state, IReadOnlyList<Diagnostic> said) => page with
    {
        State = state with { IsChecked = true },
        Tab = FormTab.Form,
        Raw = null,
        OpenText = null,
        IsOpened = true,
        Notices = said,
    };

    private static PageState Show(LoadedRelease release, PageState page, string text) =>
        page with { Tab = FormTab.Raw, Raw = RawView.Draft(release, text), OpenText = null };

    private static SerialisationKind Other(SerialisationKind one) =>
        one is SerialisationKind.Xml ? SerialisationKind.JsonInXml : SerialisationKind.Xml;
}

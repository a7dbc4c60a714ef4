using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;
using FormHost.Web.Forms;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>Everything that is to be said of the raw view's text: as XML, as JSON, as a document of its serialisation, and by the schema where there is one.</summary>
internal static class RawCheck
{
    public static ImmutableArray<Diagnostic> Of(LoadedRelease release, RawDraft draft)
    {
        var read = InstanceXml.Read(draft.Xml);
        if (read.Parameters is not { } parameters)
        {
            return read.Diagnostics;
        }

        var typed = ParameterReader.Read(parameters, draft.Serialisation);
        return
        [
            .. read.Diagnostics,
            .. typed.Diagnostics,
            .. Chosen(release, draft),
            .. typed.Parameters is { } values ? BySchema(release, draft, values) : [],
        ];
    }

    private static IEnumerable<Diagnostic> Chosen(LoadedRelease release, RawDraft draft) =>
        release.Entry is { } entry && entry.Serialisation != draft.Serialisation
            ? [Diagnostic.Warning(XmlCodes.ChosenSerialisation, ("chosen", draft.Serialisation.WireName()), ("declared", entry.Serialisation.WireName()))]
            : [];

    private static IEnumerable<Diagnostic> BySchema(LoadedRelease release, RawDraft draft, JsonElement values)
    {
        if (release is not { Request: { } schema, Entry: { } entry })
        {
            return [];
        }

        var session = new FormSession(schema, entry with { Serialisation = draft.Serialisation });
        return session.View(session.Open(values), isReadOnly: true).Diagnostics.Where(said => said.Severity != Severity.Info);
    }
}

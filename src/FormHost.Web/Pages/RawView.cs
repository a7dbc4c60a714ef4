using System.Collections.Immutable;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Forms;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>The raw view: the form's XML as text, edited and read back; and all there is where no form can be had.</summary>
internal static class RawView
{
    private const string UsualSoftwareType = "default";

    /// <summary>A draft with what the entry requests.</summary>
    public static RawDraft Draft(LoadedRelease release, string xml) => new()
    {
        Xml = xml,
        SoftwareType = release.Entry?.SoftwareType ?? release.Address.SoftwareType ?? release.Address.Entry ?? UsualSoftwareType,
        Shared = release.Entry?.Shared ?? release.Address.Shared,
        Serialisation = SerialisationOf(release),
    };

    /// <summary>What the raw view shows: what was typed there, else what the form gives.</summary>
    public static RawDraft Show(LoadedRelease release, PageState page, FormSession? session, FormView? view)
    {
        if (page.Raw is { } typed)
        {
            return typed.Faults.IsDefaultOrEmpty ? typed with { Faults = [.. InstanceXml.Read(typed.Xml).Diagnostics] } : typed;
        }

        var outcome = session?.Outcome(view!, null);
        var empty = InstanceXml.Write(page.State.Current, SerialisationOf(release)).Xml;
        return Draft(release, (outcome is null ? empty : outcome.Xml) ?? string.Empty) with { IsMasked = outcome?.HasSecrets is true };
    }

    /// <summary>Reads the text back into the form, where there is one and the text can be read; else it stays, with what is wrong.</summary>
    public static PageState Leave(LoadedRelease release, PageState page, FormTab? tab)
    {
        if (page.Raw is not { } draft || tab is null or FormTab.Raw || release is not { Request: { } schema, Entry: { } entry })
        {
            return page;
        }

        var read = InstanceXml.Read(draft.Xml);
        if (read.Parameters is not { } parameters)
        {
            return page with { Raw = draft with { Faults = read.Diagnostics } };
        }

        var typed = ParameterReader.Read(parameters, entry.Serialisation);
        if (typed.Parameters is not { } values)
        {
            return page with { Raw = draft with { Faults = typed.Diagnostics } };
        }

        var opened = new FormSession(schema, entry).Open(values);
        var isSame = System.Text.Json.JsonElement.DeepEquals(opened.Current, FormOutput.Parameters(page.State));
        return page with
        {
            Raw = null,
            State = isSame ? PostedForm.Apply(schema.Form, page.State, page.Waiting) : opened with { IsChecked = page.State.IsChecked },
            Waiting = ImmutableDictionary<string, string>.Empty,
        };
    }

    private static SerialisationKind SerialisationOf(LoadedRelease release) =>
        release.Entry?.Serialisation ?? release.Descriptor?.Serialisation ?? SerialisationKind.JsonInXml;

    /// <summary>What comes out of the raw view: the text as it is.</summary>
    public static FormOutcome Outcome(LoadedRelease release, RawDraft raw, PageState page) => new(
        raw.Xml,
        null,
        OutcomeCommand.Of(release.ReleaseUrl?.OriginalString ?? page.ReleaseText, raw.SoftwareType, raw.Shared, raw.Serialisation),
        HasSecrets: false,
        IsRevealed: true,
        []);
}

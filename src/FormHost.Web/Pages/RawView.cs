using System.Collections.Immutable;
using FormHost.Schema.Forms;
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
            return typed with { Faults = RawCheck.Of(release, typed) };
        }

        var outcome = session?.Outcome(view!, null);
        var empty = InstanceXml.Write(page.State.Current, SerialisationOf(release)).Xml;
        var draft = Draft(release, (outcome is null ? empty : outcome.Xml) ?? string.Empty);
        return draft with { IsMasked = outcome?.HasSecrets is true, Faults = RawCheck.Of(release, draft) };
    }

    /// <summary>What is requested beside the text follows the entry that is shown, where the operator had chosen nothing else.</summary>
    public static PageState Follow(LoadedRelease release, PageState page, string? from)
    {
        if (page.Raw is not { } draft || from is null || release is not { Descriptor: { } descriptor, Entry: { } to }
            || descriptor.Find(from) is not { } left || ReferenceEquals(left, to))
        {
            return page;
        }

        return page with
        {
            Raw = draft with
            {
                SoftwareType = string.Equals(draft.SoftwareType, left.SoftwareType, StringComparison.Ordinal) ? to.SoftwareType : draft.SoftwareType,
                Shared = draft.Shared == left.Shared ? to.Shared : draft.Shared,
                Serialisation = draft.Serialisation == left.Serialisation ? to.Serialisation : draft.Serialisation,
            },
        };
    }

    /// <summary>Reads the text back into the form, where there is one and the text can be read; else it stays.</summary>
    public static PageState Leave(LoadedRelease release, PageState page, FormTab? tab)
    {
        if (tab is null or FormTab.Raw)
        {
            return page;
        }

        if (page.Raw is not { } draft || release is not { Request: { } schema, Entry: { } entry })
        {
            return page with { Tab = tab.Value };
        }

        if (InstanceXml.Read(draft.Xml).Parameters is not { } parameters
            || ParameterReader.Read(parameters, entry.Serialisation).Parameters is not { } values)
        {
            return page;
        }

        var opened = new FormSession(schema, entry).Open(values);
        var isSame = System.Text.Json.JsonElement.DeepEquals(opened.Current, FormOutput.Parameters(page.State));
        return Formed(schema, page, isSame ? page.State : opened with { IsChecked = page.State.IsChecked }, isSame) with { Tab = tab.Value };
    }

    /// <summary>Shows the form as it was before; the text goes where existing documents are pasted.</summary>
    public static PageState Discard(LoadedRelease release, PageState page) => page is { Raw: { } draft } && release.Request is { } schema
        ? Formed(schema, page, page.State, isSame: true) with { Tab = FormTab.Form, OpenText = draft.Xml }
        : page;

    /// <summary>Opens the text's parameters, even where it is of the other serialisation; else it stays.</summary>
    public static PageState TakeOver(LoadedRelease release, PageState page, RawDraft draft)
    {
        var taken = ExistingDocument.Open(release, page, draft.Xml, PageButtons.TakeOver);
        return taken.IsOpened ? taken with { OpenText = page.OpenText } : page;
    }

    /// <summary>A form again; what waited for it is taken over, unless other values came.</summary>
    private static PageState Formed(LoadedSchema schema, PageState page, FormState state, bool isSame) => page with
    {
        Raw = null,
        State = isSame ? PostedForm.Apply(schema.Form, state, page.Waiting) : state,
        Waiting = ImmutableDictionary<string, string>.Empty,
    };

    private static SerialisationKind SerialisationOf(LoadedRelease release) =>
        release.Entry?.Serialisation ?? release.Descriptor?.Serialisation ?? SerialisationKind.JsonInXml;

    /// <summary>What comes out of the raw view: the text as it is.</summary>
    public static FormOutcome Outcome(LoadedRelease release, RawDraft raw, PageState page) => new(
        raw.Xml,
        null,
        OutcomeCommand.Of(release.RequestedUrl(page.ReleaseText), raw.SoftwareType, raw.Shared, raw.Serialisation),
        HasSecrets: false,
        IsRevealed: true,
        []);
}

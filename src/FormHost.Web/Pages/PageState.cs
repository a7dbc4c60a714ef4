using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Forms;
using FormHost.Web.Releases;
using FormHost.Web.Requests.Pages;

namespace FormHost.Web.Pages;

/// <summary>What one request brings, beside the address.</summary>
internal sealed record PageState
{
    /// <summary>The form's state.</summary>
    public required FormState State { get; init; }

    /// <summary>What is written, where it is more than what the form shows: keys that were typed anew; else null.</summary>
    public FormState? Written { get; init; }

    /// <summary>The part that is shown.</summary>
    public required FormTab Tab { get; init; }

    /// <summary>What was typed into the raw view; null where it was not shown.</summary>
    public RawDraft? Raw { get; init; }

    /// <summary>What is to be said of the last thing asked for.</summary>
    public IReadOnlyList<Diagnostic> Notices { get; init; } = [];

    /// <summary>What was typed into a form whose schema cannot be had: name to text.</summary>
    public IReadOnlyDictionary<string, string> Waiting { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A document that is not opened yet, or could not be.</summary>
    public string? OpenText { get; init; }

    /// <summary>Why it could not be opened.</summary>
    public ImmutableArray<Diagnostic> OpenFaults { get; init; } = [];

    /// <summary>True where a document was opened.</summary>
    public bool IsOpened { get; init; }

    /// <summary>The serialisation of the opened document, where it is not the form's own.</summary>
    public SerialisationKind? TakenFrom { get; init; }

    /// <summary>The release's URL as typed.</summary>
    public string? ReleaseText { get; init; }

    /// <summary>What is to be requested beside the parameters, as text; null where nothing was said yet.</summary>
    public string? RequestText { get; init; }

    /// <summary>Published values that were pasted.</summary>
    public string? PublishedText { get; init; }

    /// <summary>True where this request asks for a check.</summary>
    public bool IsCheck { get; init; }

    /// <summary>True where this request asks to hand the parameters over.</summary>
    public bool IsSubmitted { get; init; }

    public static PageState Read(LoadedRelease release, IReadOnlyDictionary<string, string> posted)
    {
        var state = FormStateJson.Read(
            posted.GetValueOrDefault(ControlNames.Opened),
            posted.GetValueOrDefault(ControlNames.Current),
            posted.GetValueOrDefault(ControlNames.Kept)) ?? FormState.Empty;
        return new PageState
        {
            State = state,
            Tab = Enum.TryParse<FormTab>(posted.GetValueOrDefault(PostedValues.Tab), out var tab) ? tab : release.Address.Tab,
            Waiting = tab == FormTab.Raw ? PostedValues.OfFields(posted) : ImmutableDictionary<string, string>.Empty,
            Raw = posted.TryGetValue(PostedValues.Xml, out var xml) ? ReadRaw(posted, ControlText.Lines(xml)) : null,
            OpenText = posted.GetValueOrDefault(PostedValues.Open) is { } open && !string.IsNullOrWhiteSpace(open) ? ControlText.Lines(open) : null,
            ReleaseText = posted.GetValueOrDefault(PostedValues.Release),
            RequestText = RequestDraft.Read(posted)?.Write(),
            PublishedText = posted.GetValueOrDefault(PostedValues.Published),
            IsCheck = PageButtons.IsCheck(posted.GetValueOrDefault(ControlNames.Do)),
            IsSubmitted = PageButtons.IsSubmit(posted.GetValueOrDefault(ControlNames.Do)),
        };
    }

    private static RawDraft ReadRaw(IReadOnlyDictionary<string, string> posted, string xml) => new()
    {
        Xml = xml,
        SoftwareType = posted.GetValueOrDefault(PostedValues.SoftwareType) ?? "default",
        Shared = posted.ContainsKey(PostedValues.Shared),
        Serialisation = SerialisationNames.Parse(posted.GetValueOrDefault(PostedValues.Serialisation)) ?? SerialisationKind.JsonInXml,
    };
}

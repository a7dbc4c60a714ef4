using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Web.Forms;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>All that the form page shows.</summary>
public sealed record FormPageModel
{
    /// <summary>What was loaded.</summary>
    public required LoadedRelease Release { get; init; }

    /// <summary>The part that is shown.</summary>
    public required FormTab Tab { get; init; }

    /// <summary>The form; null where only raw text is to be had.</summary>
    public FormView? View { get; init; }

    /// <summary>The state that travels with the page.</summary>
    public required FormState State { get; init; }

    /// <summary>What was typed into a form whose schema cannot be had: it goes along until there is one again.</summary>
    public IReadOnlyDictionary<string, string> Waiting { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The raw view's content; null unless it is shown.</summary>
    public RawDraft? Raw { get; init; }

    /// <summary>What is to be said of it now.</summary>
    public IEnumerable<Diagnostic> RawFaults => (Raw?.Faults ?? []).Where(fault => FormView.IsTold(fault, State.IsChecked));

    /// <summary>True where the document that was not opened is of the other serialisation, and can be taken over.</summary>
    public bool MayTakeOver { get; init; }

    /// <summary>What comes out.</summary>
    public required FormOutcome Outcome { get; init; }

    /// <summary>What the instance will publish; null unless that tab is shown.</summary>
    public ResultsModel? Results { get; init; }

    /// <summary>What happened to the last thing the operator asked for, such as opening a document.</summary>
    public IReadOnlyList<Diagnostic> Notices { get; init; } = [];

    /// <summary>Text of an existing document that is not opened, kept.</summary>
    public string? OpenText { get; init; }

    /// <summary>Why it could not be opened.</summary>
    public IReadOnlyList<Diagnostic> OpenFaults { get; init; } = [];

    /// <summary>True where a document was opened: the notice that says so takes the focus.</summary>
    public bool IsOpened { get; init; }

    /// <summary>The text of the release's URL, where it was typed.</summary>
    public string? ReleaseText { get; init; }

    /// <summary>What is to be requested beside the parameters, as it travels with the page.</summary>
    public string? RequestText { get; init; }

    /// <summary>True where the operator asked for a check.</summary>
    public bool IsCheck { get; init; }

    /// <summary>True where the operator asked for a check that found errors: the summary takes the focus.</summary>
    public bool HasFailedCheck { get; init; }

    /// <summary>True where the operator asked to hand the parameters over; without scripts they can only be shown.</summary>
    public bool IsSubmitted { get; init; }
}

using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Values;
using FormHost.Web.Forms;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>The buttons of the page, beside those of the fields.</summary>
internal static class PageButtons
{
    /// <summary>Checks what was typed: what Enter does.</summary>
    public const string Check = "check";

    /// <summary>Asks for messages and output only; nothing else changes.</summary>
    public const string Preview = "preview";

    /// <summary>Fetches the documents anew.</summary>
    public const string Reload = "reload";

    /// <summary>Fetches the documents anew, where the lack of one had led to the raw view: to show the form.</summary>
    public const string Retry = "retry";

    /// <summary>Opens an existing document.</summary>
    public const string Open = "open";

    /// <summary>Opens a document of the other serialisation: its parameters, to be written in the form's own.</summary>
    public const string TakeOver = "take-over";

    /// <summary>Shows an existing document in the raw view.</summary>
    public const string OpenRaw = "open-raw";

    /// <summary>Leaves the raw view without what stands there.</summary>
    public const string LeaveRaw = "leave-raw";

    /// <summary>Shows another entry: its form, where only the lack of one had led to the raw view.</summary>
    public const string Entry = "entry:";

    /// <summary>Downloads the instance XML.</summary>
    public const string Download = "download";

    /// <summary>Checks, and hands the parameters to the page around an embedded form, if nothing is wrong.</summary>
    public const string Submit = "submit";

    /// <summary>Hands the parameters to the page around, whatever is wrong.</summary>
    public const string SubmitAnyway = "submit-anyway";

    /// <summary>Shows what is not set, or no more.</summary>
    public const string Unset = "unset";

    private const string TabPrefix = "tab:";

    /// <summary>True for what only looks: names and items that wait in the boxes of other buttons are not taken over.</summary>
    public static bool TakesValuesOnly(string button) => button is Preview or Download;

    /// <summary>True for what opens an existing document: its own buttons, or none at all, which is how machines post.</summary>
    public static bool Opens(string? button) => button is null or Open or TakeOver or OpenRaw;

    public static bool IsReload(string? button) => button is Reload or Retry;

    public static bool IsCheck(string? button) => button is Check or Submit or SubmitAnyway;

    /// <summary>True for what changes no value, only what is shown.</summary>
    public static bool OnlyShows(string button) =>
        button.Split(':')[0] is FormActions.Expand or FormActions.Show or FormActions.Hide;

    public static bool IsSubmit(string? button) => button is Submit or SubmitAnyway;

    /// <summary>The button that shows a tab.</summary>
    public static string Show(FormTab tab) => TabPrefix + tab;

    /// <summary>The tab that a button shows; null for other buttons.</summary>
    public static FormTab? TabOf(string button) =>
        button is Retry ? FormTab.Form
        : button.StartsWith(TabPrefix, StringComparison.Ordinal) && Enum.TryParse<FormTab>(button[TabPrefix.Length..], out var tab) ? tab : null;

    /// <summary>The button that shows or hides the secrets of the output.</summary>
    public static string Reveal(bool isRevealed) =>
        ControlNames.Action(isRevealed ? FormActions.Hide : FormActions.Show, JsonPointer.Parse(FormSession.OutputPlace));

    public static FormState Apply(FormState state, string button) =>
        IsCheck(button) ? state with { IsChecked = true } : state;
}

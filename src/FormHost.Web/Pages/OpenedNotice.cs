using FormHost.Schema.Descriptors;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Components.Fields;
using FormHost.Web.Forms;

namespace FormHost.Web.Pages;

/// <summary>What came of opening a document, in one sentence.</summary>
internal static class OpenedNotice
{
    public static Diagnostic Of(PageState page, FormView view, DescriptorEntry entry)
    {
        var set = SectionSummary.Counted(FormOutput.Parameters(page.State).EnumerateObject().Count(), "parameter set", "parameters set");
        var problems = view.CountErrors == 0 ? "no problems" : SectionSummary.Counted(view.CountErrors, "problem", "problems");
        return page.TakenFrom is { } found
            ? Diagnostic.Info(
                FormCodes.TakenOver, ("found", found.WireName()), ("declared", entry.Serialisation.WireName()), ("set", set), ("problems", problems))
            : Diagnostic.Info(FormCodes.Opened, ("set", set), ("problems", problems));
    }

    /// <summary>True for what <see cref="Of"/> says.</summary>
    public static bool Is(Diagnostic notice) => notice.Code is FormCodes.Opened or FormCodes.TakenOver;
}

using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;
using FormHost.Web.Forms;
using FormHost.Web.Pages;

namespace FormHost.Web.Requests.Pages;

/// <summary>What a form, or its raw view, amounts to as a request.</summary>
/// <param name="Request">The request; null where there are no parameters to send.</param>
/// <param name="Shown">The same with secrets masked, unless they were asked for.</param>
/// <param name="Serialisation">How the parameters are serialised.</param>
/// <param name="Violations">The errors of the parameters, by the entry's schema.</param>
public sealed record RequestPlan(
    InstanceRequest? Request, InstanceRequest? Shown, SerialisationKind Serialisation, ImmutableArray<Diagnostic> Violations)
{
    /// <summary>True where secrets are masked in what is shown.</summary>
    public bool HidesSecrets => Shown is { } shown && Request is { } request && !shown.Parameters.SequenceEqual(request.Parameters);

    internal static RequestPlan Of(FormPageModel form, RequestDraft draft)
    {
        var entry = form.Release.Entry;
        var serialisation = form.Raw?.Serialisation ?? entry?.Serialisation ?? SerialisationKind.JsonInXml;
        var (xml, shown) = form.Raw is { } raw ? (raw.Xml, null) : (form.Outcome.Xml, form.Outcome.ShownXml);
        if (xml is null || InstanceXml.Read(xml).Parameters is not { } parameters)
        {
            return new RequestPlan(null, null, serialisation, ViolationsOf(form));
        }

        var request = new InstanceRequest
        {
            Title = draft.Title,
            ReleaseUrl = form.Release.RequestedUrl(form.ReleaseText) ?? string.Empty,
            SoftwareType = form.Raw?.SoftwareType ?? entry?.SoftwareType ?? string.Empty,
            Shared = form.Raw?.Shared ?? entry?.Shared ?? false,
            State = draft.State,
            Parameters = parameters,
            Sla = [.. draft.SlaNames.Where(draft.Sla.ContainsKey).Select(name => KeyValuePair.Create(name, draft.Sla[name]))],
        };
        var masked = shown is null ? SecretTexts.MaskAll(parameters) : InstanceXml.Read(shown).Parameters ?? parameters;
        return new RequestPlan(request, draft.IsRevealed ? request : request with { Parameters = masked }, serialisation, ViolationsOf(form));
    }

    private static ImmutableArray<Diagnostic> ViolationsOf(FormPageModel form)
    {
        if (form.Raw is not { } raw)
        {
            return [.. (form.View?.Diagnostics ?? []).Where(said => said.Severity == Severity.Error)];
        }

        if (form.Release is not { Request: { } schema, Entry: { } entry } || InstanceXml.Read(raw.Xml).Parameters is not { } parameters)
        {
            return [];
        }

        var typed = ParameterReader.Read(parameters, entry.Serialisation);
        if (typed.Parameters is not { } values)
        {
            return [.. typed.Diagnostics.Where(said => said.Severity == Severity.Error)];
        }

        var session = new FormSession(schema, entry);
        return [.. session.View(session.Open(values), isReadOnly: true).Diagnostics.Where(said => said.Severity == Severity.Error)];
    }
}

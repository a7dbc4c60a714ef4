using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Pages;
using FormHost.Web.Releases;
using FormHost.Web.Requests.Masters;
using FormHost.Web.Requests.Sending;

namespace FormHost.Web.Requests.Pages;

/// <summary>Shows what would be requested, and sends it.</summary>
internal sealed class RequestPageHandler(FormPageHandler forms, MasterRegistry masters, RequestSender sender)
{
    /// <summary>The page to review a request on; nothing is sent.</summary>
    public async Task<RequestPageModel> ReviewAsync(
        FormAddress address, IReadOnlyDictionary<string, string> posted, Requester? requester, CancellationToken cancellationToken)
    {
        var page = await ReadAsync(address, posted, requester, cancellationToken);
        return page.Draft.Seen is null ? page : (await CompareAsync(page, cancellationToken)).Page;
    }

    /// <summary>Sends what was reviewed: the ticket, or the page that says why it was not sent.</summary>
    public async Task<(string? Ticket, RequestPageModel Page)> SendAsync(
        FormAddress address, IReadOnlyDictionary<string, string> posted, Requester requester, CancellationToken cancellationToken)
    {
        var page = await ReadAsync(address, posted, requester, cancellationToken);
        var problems = ProblemsOf(page).ToImmutableArray();
        if (problems.Length > 0)
        {
            page = page.Draft.Seen is null ? page : (await CompareAsync(page, cancellationToken)).Page;
            return (null, page with { Problems = problems });
        }

        var (compared, problem) = await CompareAsync(page, cancellationToken);
        if (problem is not null)
        {
            return (null, compared with { Problems = [problem] });
        }

        var request = compared.Plan.Request! with { SoftwareType = OldName(compared) };
        var sent = await sender.SendAsync(
            compared.Master!, compared.Master!.ClientOf(requester)!, requester, request, address.ToPath("/form"), compared.Plan.Serialisation.WireName());
        return sent is { } done
            ? (done.Key.ToString(), compared)
            : (null, compared with { Problems = [Diagnostic.Error(RequestCodes.NotKept)] });
    }

    private async Task<RequestPageModel> ReadAsync(
        FormAddress address, IReadOnlyDictionary<string, string> posted, Requester? requester, CancellationToken cancellationToken)
    {
        var form = await forms.PostAsync(address, posted, cancellationToken);
        var draft = RequestDraft.Read(posted) ?? new RequestDraft();
        return new RequestPageModel
        {
            Form = form,
            Draft = draft,
            Plan = RequestPlan.Of(form, draft),
            Masters = masters.All,
            Master = masters.Find(draft.Master) ?? (string.IsNullOrEmpty(draft.Master) && masters.All.Count > 0 ? masters.All[0] : null),
            Requester = requester,
            Changes = form.Raw is null && form.State.Opened.EnumerateObject().Any()
                ? [.. ParameterDiff.Of(form.State.Opened, FormOutput.Parameters(form.State))]
                : null,
        };
    }

    private static IEnumerable<Diagnostic> ProblemsOf(RequestPageModel page)
    {
        if (page.Master is not { } master)
        {
            yield return Diagnostic.Error(RequestCodes.NoMaster, ("master", page.Draft.Master ?? string.Empty));
            yield break;
        }

        if (page.Requester is not { } requester || master.ClientOf(requester) is null)
        {
            yield return Diagnostic.Error(RequestCodes.NoCertificate, ("user", page.Requester?.Name ?? string.Empty), ("master", master.Title));
        }

        if (page.Plan.Request is not { } request)
        {
            yield return Diagnostic.Error(RequestCodes.NoParameters);
            yield break;
        }

        foreach (var problem in RequestCheck.Of(request, master.Api))
        {
            yield return problem;
        }

        if (page.Plan.Violations.Length > 0 && !page.Draft.IsInsisted)
        {
            yield return Diagnostic.Error(RequestCodes.Violations);
        }

        if (request.State == InstanceState.Destroyed && !string.Equals(request.Title, page.Draft.Confirmation, StringComparison.Ordinal))
        {
            yield return Diagnostic.Error(RequestCodes.Unconfirmed);
        }
    }

    /// <summary>Compares with the instance that a JSON master has under this title: whoever sends must have seen what that changes.</summary>
    private static async Task<(RequestPageModel Page, Diagnostic? Problem)> CompareAsync(RequestPageModel page, CancellationToken cancellationToken)
    {
        if (page is not { Master: { } master, Requester: { } requester, Plan.Request: { } request, Draft.Title.Length: > 0 }
            || await master.FindAsync(requester, page.Draft.Title, cancellationToken) is not { } found)
        {
            return (page, null);
        }

        if (found.Instance is not { } existing)
        {
            return found.Kind is RequestOutcomeKind.Refused or RequestOutcomeKind.NotReady
                ? (page with { Draft = page.Draft with { Seen = null } }, null)
                : (page with { Reason = Reasons.Of(found) }, found.Diagnostic);
        }

        var fingerprint = Fingerprint.Of(existing);
        var isSeen = string.Equals(page.Draft.Seen, fingerprint, StringComparison.Ordinal);
        var problem = OtherInstance(existing, request)
            ?? (isSeen ? null : Diagnostic.Error(page.Draft.Seen is null ? RequestCodes.Exists : RequestCodes.Changed, ("title", page.Draft.Title)));
        return (page with
        {
            Draft = page.Draft with { Seen = fingerprint },
            Existing = existing,
            Changes = [.. ParameterDiff.Of(PublishedReader.Read(existing.Parameters).Values, PublishedReader.Read(request.Parameters).Values)],
        }, problem);
    }

    private static Diagnostic? OtherInstance(RequestedInstance existing, InstanceRequest request)
    {
        (string Field, string? Present, string Wanted)[] fields =
        [
            ("release", existing.ReleaseUrl, request.ReleaseUrl),
            ("software type", SoftwareTypes.Plain(existing.SoftwareType), SoftwareTypes.Plain(request.SoftwareType)!),
            ("“shared”", existing.Shared switch { true => "true", false => "false", null => null }, request.Shared ? "true" : "false"),
        ];
        var other = fields.FirstOrDefault(field => field.Present is not null && !string.Equals(field.Present, field.Wanted, StringComparison.Ordinal));
        return other.Present is null ? null : Diagnostic.Error(RequestCodes.OtherInstance, ("field", other.Field), ("present", other.Present));
    }

    /// <summary>An existing instance keeps the name of its type, old or new.</summary>
    private static string OldName(RequestPageModel page) => page.Existing?.SoftwareType ?? page.Plan.Request!.SoftwareType;
}

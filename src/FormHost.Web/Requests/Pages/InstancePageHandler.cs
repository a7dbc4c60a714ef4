using FormHost.Schema.Diagnostics;
using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;
using FormHost.Web.Pages;
using FormHost.Web.Releases;
using FormHost.Web.Requests.Masters;

namespace FormHost.Web.Requests.Pages;

/// <summary>Lists the instances of a JSON master, and opens one in its form.</summary>
internal sealed class InstancePageHandler(MasterRegistry masters, FormPageHandler forms)
{
    public async Task<InstancesModel> ListAsync(string? name, Requester? requester, CancellationToken cancellationToken)
    {
        var listed = masters.All.Where(master => master.Api == MasterApi.Json).ToList();
        var master = listed.Find(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)) ?? (name is null ? listed.FirstOrDefault() : null);
        if (ClientOf(master, requester, name) is not ({ } client, _))
        {
            return new InstancesModel(listed, master, [], ClientOf(master, requester, name).Problem);
        }

        var (titles, failure) = await client.ListAsync(cancellationToken);
        return new InstancesModel(listed, master, titles, failure?.Diagnostic, failure is null ? null : Reasons.Of(failure));
    }

    /// <summary>The form of an instance with its parameters opened; a list with the reason where that cannot be.</summary>
    public async Task<(FormPageModel? Form, InstancesModel? Failed)> OpenAsync(string? name, string title, Requester? requester, CancellationToken cancellationToken)
    {
        var master = masters.Find(name);
        var (client, problem) = ClientOf(master, requester, name);
        if (client is null)
        {
            return (null, new InstancesModel([], master, [], problem));
        }

        var found = await client.FindAsync(title, cancellationToken);
        if (found.Instance is not { ReleaseUrl: { } release } instance)
        {
            return (null, new InstancesModel([], master, [], found.Diagnostic, Reasons.Of(found)));
        }

        var address = new FormAddress { Url = release, SoftwareType = instance.SoftwareType ?? "default", Shared = instance.Shared ?? false };
        var draft = RequestDraft.Of(master!.Name, instance with { Title = instance.Title ?? title });
        var form = await forms.OpenAsync(address, InstanceXml.WriteTexts(instance.Parameters), cancellationToken, draft.Write());
        return (form with { Notices = [Diagnostic.Info(RequestCodes.Opened, ("title", draft.Title), ("master", master.Title)), .. form.Notices.Where(said => !string.Equals(said.Code, FormCodes.Opened, StringComparison.Ordinal))] }, null);
    }

    private static (JsonClient? Client, Diagnostic? Problem) ClientOf(Master? master, Requester? requester, string? name) =>
        master is not { Api: MasterApi.Json }
            ? (null, Diagnostic.Error(RequestCodes.NoMaster, ("master", name ?? string.Empty)))
            : requester is null
                ? (null, Diagnostic.Error(RequestCodes.Unnamed))
                : master.ClientOf(requester) is JsonClient client
                    ? (client, null)
                    : (null, Diagnostic.Error(RequestCodes.NoCertificate, ("user", requester.Name), ("master", master.Title)));
}

using FormHost.Schema.Requests;

namespace FormHost.Web.Requests.Pages;

/// <summary>What sending changes of an existing instance's state and SLA.</summary>
internal static class ServiceChanges
{
    public static IEnumerable<(string Name, string? Before, string? After)> Of(RequestPageModel page)
    {
        if (page is not { Existing: { } existing, Plan.Request: { } request })
        {
            return [];
        }

        var before = existing.Sla.ToDictionary(StringComparer.Ordinal);
        var after = request.Sla.ToDictionary(StringComparer.Ordinal);
        (string Name, string? Before, string? After)[] all =
        [
            ("state", existing.State, request.State.WireName()),
            .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Select(name => (name, before.GetValueOrDefault(name), after.GetValueOrDefault(name))),
        ];
        return all.Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal));
    }
}

using System.Text.Json;
using FormHost.Schema.Requests;
using FormHost.Schema.Values;
using FormHost.Web.Forms;
using FormHost.Web.Releases;
using FormHost.Web.Requests.Pages;

namespace FormHost.Web.Api.Reading;

/// <summary>The body of a request for an instance, as the values that the request page posts: one way in, one set of checks.</summary>
internal static class RequestBody
{
    private const string On = "true";
    private static readonly string[] Members = ["title", "state", "sla", "parameters", "release", "sendAnyway", "confirm"];

    /// <summary>The posted values; null, and why, where the body is something else.</summary>
    public static (IReadOnlyDictionary<string, string>? Posted, string? Fault) Read(JsonElement body, string? master)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return (null, "The body must be a JSON object.");
        }

        if (body.EnumerateObject().FirstOrDefault(member => !Members.Contains(member.Name, StringComparer.Ordinal)) is { Value.ValueKind: not JsonValueKind.Undefined } extra)
        {
            return (null, $"The body has a member “{extra.Name}”; known are {string.Join(", ", Members)}.");
        }

        var parameters = Member(body, "parameters", JsonValueKind.Object);
        var sla = Member(body, "sla", JsonValueKind.Object);
        var state = Text(body, "state") ?? InstanceState.Started.WireName();
        if (Text(body, "title") is not { } title || parameters is null || InstanceStates.Parse(state) is null)
        {
            return (null, "The body needs title (a string) and parameters (an object); state is started, stopped or destroyed.");
        }

        var posted = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ControlNames.Opened] = "{}",
            [ControlNames.Current] = parameters.Value.GetRawText(),
            [PostedValues.Tab] = nameof(FormTab.Form),
            [DraftNames.Master] = master ?? string.Empty,
            [DraftNames.Title] = title,
            [DraftNames.State] = state,
            [DraftNames.Confirm] = Text(body, "confirm") ?? string.Empty,
            [PostedValues.Release] = Text(body, "release") ?? string.Empty,
        };
        foreach (var field in sla?.EnumerateObject() ?? default)
        {
            if (!ServiceLevel.Names.Contains(field.Name, StringComparer.Ordinal))
            {
                return (null, $"sla has a member “{field.Name}”; known are {string.Join(", ", ServiceLevel.Names)}.");
            }

            posted[RequestDraft.SlaPrefix + field.Name] = ValueText.Of(field.Value);
        }

        if (body.TryGetProperty("sendAnyway", out var anyway) && anyway.ValueKind == JsonValueKind.True)
        {
            posted[DraftNames.Insist] = On;
        }

        return (posted, null);
    }

    private static JsonElement? Member(JsonElement body, string name, JsonValueKind kind) =>
        body.TryGetProperty(name, out var member) && member.ValueKind == kind ? member : null;

    private static string? Text(JsonElement body, string name) => Member(body, name, JsonValueKind.String) is { } text ? ValueText.Of(text) : null;
}

using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;

namespace FormHost.Schema.Requests;

/// <summary>What the JSON API answers.</summary>
public static class JsonAnswer
{
    private const int NotReadyStatus = 102;

    /// <summary>Reads the answer to a request, or to the question for an instance.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body as text.</param>
    public static RequestOutcome Read(int status, string body)
    {
        var json = ObjectOf(body);
        var reason = json is { } fault ? TextOf(fault, "title") ?? TextOf(fault, "message") : PlainReason.Of(body);
        return status switch
        {
            200 when json is { } found => ReadFound(found),
            200 => new(RequestOutcomeKind.Unreadable, Status: status),
            408 => new(RequestOutcomeKind.NotReady, null, reason, status),
            400 => new(RequestOutcomeKind.Malformed, null, reason, status),
            401 => new(RequestOutcomeKind.NotAuthenticated, null, reason, status),
            403 => new(RequestOutcomeKind.Refused, null, reason, status),
            404 when json is not null => new(RequestOutcomeKind.Refused, null, reason, status),
            429 or 502 or 503 or 504 => new(RequestOutcomeKind.Busy, null, reason, status),
            500 => new(RequestOutcomeKind.Failed, null, reason, status),
            _ => new(RequestOutcomeKind.WrongAddress, null, reason, status),
        };
    }

    /// <summary>The titles of a list of instances, in the master's order; null where the answer is no such list.</summary>
    public static ImmutableArray<string>? ReadTitles(string body) =>
        ObjectOf(body) is { } answer && answer.TryGetProperty("result_list", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => TextOf(item, "title")).OfType<string>()]
            : null;

    private static RequestOutcome ReadFound(JsonElement found)
    {
        if (TextOf(found, "instance_guid") is not null)
        {
            var instance = InstanceOf(found);
            var isReady = instance.Node is not null || instance.State is "destroyed";
            return new(isReady ? RequestOutcomeKind.Allocated : RequestOutcomeKind.NotReady, instance, instance.Message, 200);
        }

        return found.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.Number && status.TryGetInt32(out var code) && code == NotReadyStatus
            ? new(RequestOutcomeKind.NotReady, null, TextOf(found, "message"), 200)
            : new(RequestOutcomeKind.Unreadable, Status: 200);
    }

    private static RequestedInstance InstanceOf(JsonElement found) => new()
    {
        Title = TextOf(found, "title"),
        Guid = TextOf(found, "instance_guid"),
        ReleaseUrl = TextOf(found, "software_release_uri"),
        SoftwareType = TextOf(found, "software_type"),
        Shared = found.TryGetProperty("shared", out var shared) && shared.ValueKind is JsonValueKind.True or JsonValueKind.False ? shared.GetBoolean() : null,
        State = TextOf(found, "state"),
        Node = TextOf(found, "computer_guid"),
        Partition = TextOf(found, "compute_partition_id"),
        Message = TextOf(found, "access_status_message"),
        Parameters = ParametersOf(found, "parameters"),
        Published = ParametersOf(found, "connection_parameters"),
        Sla = [.. ParametersOf(found, "sla_parameters").Where(one => one.Text.Length > 0).Select(one => KeyValuePair.Create(one.Id, one.Text))],
    };

    private static ImmutableArray<InstanceParameter> ParametersOf(JsonElement found, string name) =>
        found.TryGetProperty(name, out var members) && members.ValueKind == JsonValueKind.Object
            ? [.. members.EnumerateObject()
                .DistinctBy(JsonString.NameOf, StringComparer.Ordinal)
                .Select(member => new InstanceParameter(JsonString.NameOf(member), member.Value.ValueKind == JsonValueKind.Null ? string.Empty : ValueText.Of(member.Value)))]
            : [];

    private static string? TextOf(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String && JsonString.TextOf(found) is { Length: > 0 } text
            ? text
            : null;

    private static JsonElement? ObjectOf(string body) =>
        EmbeddedJson.Read(body, DocumentLimits.Default.JsonDepth).Value is { ValueKind: JsonValueKind.Object } found ? found : null;
}

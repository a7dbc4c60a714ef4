using System.Collections.Immutable;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Requests;

/// <summary>What SLAP answers to a request. Its content type says nothing, so it is not looked at.</summary>
public static class SlapAnswer
{
    /// <summary>Reads an answer.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body as text.</param>
    /// <param name="wanted">What was asked for.</param>
    public static RequestOutcome Read(int status, string body, InstanceRequest wanted) => status switch
    {
        200 => MarshalReader.Read(body) is { Kind: MarshalKind.Object } found
            ? new(RequestOutcomeKind.Allocated, InstanceOf(found, wanted), Status: status)
            : new(RequestOutcomeKind.Unreadable, Status: status),
        408 => new(RequestOutcomeKind.NotReady, Status: status),
        400 => Failed(RequestOutcomeKind.Malformed, status, body),
        401 => Failed(RequestOutcomeKind.NotAuthenticated, status, body),
        403 => Failed(RequestOutcomeKind.NotAllowed, status, body),
        404 => Failed(RequestOutcomeKind.Refused, status, body),
        429 or 502 or 503 or 504 => Failed(RequestOutcomeKind.Busy, status, body),
        500 => Failed(RequestOutcomeKind.Failed, status, body),
        _ => Failed(RequestOutcomeKind.WrongAddress, status, body),
    };

    private static RequestOutcome Failed(RequestOutcomeKind kind, int status, string body) => new(kind, null, PlainReason.Of(body), status);

    private static RequestedInstance InstanceOf(MarshalValue found, InstanceRequest wanted) => new()
    {
        Title = wanted.Title,
        Guid = found.TextOf("_instance_guid"),
        ReleaseUrl = found.TextOf("slap_software_release_url"),
        SoftwareType = found.TextOf("slap_software_type"),
        Shared = wanted.Shared,
        State = found.TextOf("_requested_state"),
        Node = found.TextOf("slap_computer_id"),
        Partition = found.TextOf("slap_computer_partition_id"),
        Parameters = ParametersOf(found["_parameter_dict"]),
        Published = ParametersOf(found["_connection_dict"]),
        Sla = [.. ParametersOf(found["_filter_dict"]).Select(one => KeyValuePair.Create(one.Id, one.Text))],
    };

    private static ImmutableArray<InstanceParameter> ParametersOf(MarshalValue? dictionary) =>
    [
        .. (dictionary?.Members ?? [])
            .Select(member => (member.Key, Text: member.Value.IsScalar || member.Value.Kind is MarshalKind.None ? member.Value.Text : MarshalJson.Of(member.Value)))
            .Where(member => member.Text is not null)
            .DistinctBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => new InstanceParameter(member.Key, member.Text!)),
    ];
}

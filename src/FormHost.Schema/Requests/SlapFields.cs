namespace FormHost.Schema.Requests;

/// <summary>A request as SLAP's posted form. All marshalled fields are always there: masters fail without any of them.</summary>
public static class SlapFields
{
    /// <summary>The path below a master's URL.</summary>
    public const string Path = "requestComputerPartition";

    /// <summary>Names and values.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(InstanceRequest request) =>
    [
        new("software_release", request.ReleaseUrl),
        new("software_type", request.SoftwareType),
        new("partition_reference", request.Title),
        new("partition_parameter_xml", MarshalWriter.Dictionary(request.Parameters.Select(one => KeyValuePair.Create(one.Id, one.Text)))),
        new("filter_xml", MarshalWriter.Dictionary(request.Sla)),
        new("state", MarshalWriter.Text(request.State.WireName())),
        new("shared_xml", MarshalWriter.Flag(request.Shared)),
    ];
}

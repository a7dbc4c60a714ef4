using System.Text.Json;
using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;

namespace FormHost.Web.Api.Shapes;

/// <summary>An instance as its master describes it.</summary>
/// <param name="Guid">Its id.</param>
/// <param name="Node">The node that it was given to.</param>
/// <param name="Partition">Its partition there.</param>
/// <param name="State">What it is to be.</param>
/// <param name="Published">What it publishes, unwrapped.</param>
internal sealed record InstanceShape(string? Guid, string? Node, string? Partition, string? State, JsonElement Published)
{
    public static InstanceShape Of(RequestedInstance instance) =>
        new(instance.Guid, instance.Node, instance.Partition, instance.State, PublishedReader.Read(instance.Published).Values);
}

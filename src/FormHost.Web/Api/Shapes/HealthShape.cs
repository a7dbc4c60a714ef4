using System.Text.Json.Serialization;

namespace FormHost.Web.Api.Shapes;

/// <summary>How FormHost is.</summary>
/// <param name="Status"><c>healthy</c> or <c>unhealthy</c>.</param>
internal sealed record HealthShape(string Status)
{
    /// <summary>What is wrong.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Faults { get; init; }
}

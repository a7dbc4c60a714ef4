using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Values;

/// <summary>One difference between two sets of parameters.</summary>
/// <param name="Place">Where.</param>
/// <param name="Before">What stood there; null where nothing did.</param>
/// <param name="After">What stands there; null where nothing does.</param>
public sealed record ParameterChange(JsonPointer Place, JsonElement? Before, JsonElement? After);

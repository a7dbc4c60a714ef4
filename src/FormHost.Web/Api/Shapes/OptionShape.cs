using System.Text.Json;

namespace FormHost.Web.Api.Shapes;

/// <summary>One value of a choice.</summary>
/// <param name="Value">The value, exactly as the schema has it.</param>
/// <param name="Title">What is shown for it.</param>
internal sealed record OptionShape(JsonElement Value, string Title);

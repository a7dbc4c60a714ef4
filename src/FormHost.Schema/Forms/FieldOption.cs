using System.Text.Json;

namespace FormHost.Schema.Forms;

/// <summary>One value of a choice.</summary>
/// <param name="Value">The value, exactly as the schema has it.</param>
/// <param name="Title">What is shown: the text itself for strings, JSON for all else.</param>
/// <param name="Description">What the schema says of this value, where it does.</param>
public sealed record FieldOption(JsonElement Value, string Title, string? Description = null);

using FormHost.Schema.Schemas;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>One shape of several.</summary>
/// <param name="Title">Its title, made from what tells it apart where the schema has none.</param>
/// <param name="Description">What the schema says of it.</param>
/// <param name="Branch">The subschema of <c>oneOf</c> or <c>anyOf</c>; null for one type of a list of types.</param>
/// <param name="Types">The types it allows.</param>
public sealed record Variant(string Title, string? Description, SchemaNode? Branch, JsonTypes Types);

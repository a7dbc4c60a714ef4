using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>A keyword that leaves no value which the other schemas at its place allow.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Schema">The schema that has it.</param>
public sealed record SchemaConflict(string Keyword, SchemaNode Schema);

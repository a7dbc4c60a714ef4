using System.Collections.Immutable;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>A <c>oneOf</c> or <c>anyOf</c> as the schema has it.</summary>
/// <param name="Keyword"><c>oneOf</c> or <c>anyOf</c>.</param>
/// <param name="Owner">The schema that has the keyword.</param>
/// <param name="Branches">Its subschemas, in order.</param>
public sealed record SchemaGroup(string Keyword, SchemaNode Owner, ImmutableArray<SchemaNode> Branches);

using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Validation;

/// <summary>An operator's choice among the branches of a <c>oneOf</c> or <c>anyOf</c>: the others there count as not matching.</summary>
/// <param name="Instance">The place in the instance.</param>
/// <param name="Branch">The branch, one of <c>Subschemas("oneOf")</c> or <c>Subschemas("anyOf")</c> of a node of the same graph.</param>
public sealed record ChosenBranch(JsonPointer Instance, SchemaNode Branch);

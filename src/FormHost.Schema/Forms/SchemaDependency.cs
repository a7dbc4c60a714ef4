using System.Collections.Immutable;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Forms;

/// <summary>What a property's presence asks for: <c>dependentSchemas</c>, <c>dependentRequired</c>, or either form of <c>dependencies</c>.</summary>
/// <param name="Property">The property that must be present.</param>
/// <param name="Schema">What then applies to the object.</param>
/// <param name="Required">What then is required.</param>
public sealed record SchemaDependency(string Property, SchemaNode? Schema, ImmutableArray<string> Required);

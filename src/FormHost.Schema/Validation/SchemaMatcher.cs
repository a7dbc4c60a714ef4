using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Validation;

/// <summary>What forms ask about the schemas of a compiled graph.</summary>
/// <param name="compiled">The compiled form of the graph whose nodes are asked about.</param>
public sealed class SchemaMatcher(CompiledSchema compiled) : ISchemaMatcher
{
    /// <inheritdoc/>
    public bool Matches(SchemaNode schema, JsonElement value) => compiled.IsValid(schema, value);

    /// <inheritdoc/>
    public int CountErrors(SchemaNode schema, JsonElement value) =>
        compiled.Evaluate(schema, value).Diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error);
}

using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation;

namespace FormHost.Schema.Forms;

/// <summary>Asks the evaluator.</summary>
/// <param name="validator">The compiled schema of the form.</param>
public sealed class SchemaMatcher(CompiledSchema validator) : ISchemaMatcher
{
    /// <inheritdoc/>
    public bool Matches(SchemaNode schema, JsonElement value) => validator.IsValid(value, new EvaluationOptions { Start = schema });

    /// <inheritdoc/>
    public int CountErrors(SchemaNode schema, JsonElement value) =>
        validator.Evaluate(value, new EvaluationOptions { Start = schema }).Diagnostics.Count(said => said.Severity == Severity.Error);
}

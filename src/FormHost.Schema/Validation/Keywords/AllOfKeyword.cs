using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>allOf</c>.</summary>
internal sealed class AllOfKeyword(SchemaNode owner, CompiledNode[] schemas) : KeywordEvaluator(owner, "allOf")
{
    public CompiledNode[] Schemas => schemas;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        foreach (var schema in schemas)
        {
            if (!schema.IsValid(ref evaluation, token, marks))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        foreach (var schema in schemas)
        {
            at.Enter(schema.Schema);
        }

        foreach (var schema in schemas)
        {
            if (!schema.IsValid(ref evaluation, token, marks))
            {
                schema.Collect(ref evaluation, token, marks, at, errors);
            }
        }
    }
}

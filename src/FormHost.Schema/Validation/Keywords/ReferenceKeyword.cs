using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>$ref</c>, and dynamic references that can lead to one place only.</summary>
internal sealed class ReferenceKeyword(SchemaNode owner, string keyword, CompiledNode target) : KeywordEvaluator(owner, keyword)
{
    public CompiledNode Target => target;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks) => target.IsValid(ref evaluation, token, marks);

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        target.Collect(ref evaluation, token, marks, at, errors);
}

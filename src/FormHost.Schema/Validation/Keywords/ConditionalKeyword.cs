using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>if</c>, <c>then</c>, <c>else</c>.</summary>
internal sealed class ConditionalKeyword(SchemaNode owner, CompiledNode condition, CompiledNode? then, CompiledNode? otherwise) : KeywordEvaluator(owner, "if")
{
    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks) =>
        Branch(ref evaluation, token, marks)?.IsValid(ref evaluation, token, marks) ?? true;

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        at.Branching++;
        Branch(ref evaluation, token, marks)?.Collect(ref evaluation, token, marks, at, errors);
        at.Branching--;
    }

    private CompiledNode? Branch(ref Evaluation evaluation, int token, int marks) =>
        BranchTrial.IsValid(condition, ref evaluation, token, marks) ? then : otherwise;
}

using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>The schema <c>false</c>.</summary>
internal sealed class NeverKeyword(SchemaNode owner) : KeywordEvaluator(owner, "false")
{
    /// <inheritdoc/>
    public override bool IsSimple => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks) => false;

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        errors.Add(Error(at, ValueCodes.Never) with { SchemaPointer = Owner.Pointer, Keyword = Owner.Pointer.Name });
}

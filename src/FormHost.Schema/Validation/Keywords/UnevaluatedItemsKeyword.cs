using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>unevaluatedItems</c>, after all other keywords.</summary>
internal sealed class UnevaluatedItemsKeyword(SchemaNode owner, CompiledNode schema) : KeywordEvaluator(owner, "unevaluatedItems")
{
    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var ordinal = 0;
        var end = evaluation.Instance[token].Next;
        for (var item = token + 1; item < end; item = evaluation.Instance[item].Next, ordinal++)
        {
            if (!evaluation.State.Marks.IsSet(marks, ordinal) && !schema.IsValid(ref evaluation, item, Evaluation.NoMarks))
            {
                return false;
            }
        }

        evaluation.State.Marks.SetAll(marks, evaluation.Instance[token].Count);
        return true;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        var ordinal = 0;
        for (var item = token + 1; item < evaluation.Instance[token].Next; item = evaluation.Instance[item].Next, ordinal++)
        {
            if (evaluation.State.Marks.IsSet(marks, ordinal) || schema.IsValid(ref evaluation, item, Evaluation.NoMarks))
            {
                continue;
            }

            if (schema.IsAlwaysFalse)
            {
                errors.Add(Error(at.Item(ordinal), ValueCodes.AdditionalItem));
            }
            else
            {
                schema.Collect(ref evaluation, item, Evaluation.NoMarks, at.Item(ordinal), errors);
            }
        }

        evaluation.State.Marks.SetAll(marks, evaluation.Instance[token].Count);
    }
}

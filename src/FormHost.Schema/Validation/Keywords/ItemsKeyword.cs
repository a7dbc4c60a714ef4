using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>prefixItems</c> and <c>items</c>; before 2020-12 <c>items</c> and <c>additionalItems</c>.</summary>
/// <param name="owner">The schema they stand in.</param>
/// <param name="keyword">The keyword of <paramref name="rest"/>.</param>
/// <param name="prefix">The schemas of the first items.</param>
/// <param name="rest">The schema of the others; null: none.</param>
internal sealed class ItemsKeyword(SchemaNode owner, string keyword, CompiledNode[] prefix, CompiledNode? rest) : KeywordEvaluator(owner, keyword)
{
    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var ordinal = 0;
        evaluation.Charge(evaluation.Instance[token].Count >> 3);
        var end = evaluation.Instance[token].Next;
        for (var item = token + 1; item < end; item = evaluation.Instance[item].Next, ordinal++)
        {
            var schema = ordinal < prefix.Length ? prefix[ordinal] : rest;
            if (schema is null)
            {
                break;
            }

            if (!schema.IsValid(ref evaluation, item, Evaluation.NoMarks))
            {
                return false;
            }
        }

        Mark(ref evaluation, token, marks);
        return true;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        var ordinal = 0;
        for (var item = token + 1; item < evaluation.Instance[token].Next && !errors.IsFull; item = evaluation.Instance[item].Next, ordinal++)
        {
            var schema = ordinal < prefix.Length ? prefix[ordinal] : rest;
            if (schema is null || schema.IsValid(ref evaluation, item, Evaluation.NoMarks))
            {
                continue;
            }

            if (schema == rest && rest.IsAlwaysFalse)
            {
                errors.Add(Error(at.Item(ordinal), ValueCodes.AdditionalItem));
            }
            else
            {
                schema.Collect(ref evaluation, item, Evaluation.NoMarks, at.Item(ordinal), errors);
            }
        }

        Mark(ref evaluation, token, marks);
    }

    private void Mark(ref Evaluation evaluation, int token, int marks)
    {
        if (marks < 0)
        {
            return;
        }

        var count = evaluation.Instance[token].Count;
        if (rest is not null)
        {
            evaluation.State.Marks.SetAll(marks, count);
        }

        for (var ordinal = Math.Min(count, prefix.Length) - 1; ordinal >= 0; ordinal--)
        {
            evaluation.State.Marks.Set(marks, ordinal);
        }
    }
}

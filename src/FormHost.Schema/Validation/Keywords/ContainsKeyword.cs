using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>. From 2020-12 on, items that fit count as evaluated.</summary>
internal sealed class ContainsKeyword(SchemaNode owner, CompiledNode schema, long minimum, long maximum) : KeywordEvaluator(owner, "contains")
{
    private readonly bool _marks = owner.Dialect.Draft >= DraftVersion.Draft202012;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var all = marks >= 0 && _marks;
        var count = Count(ref evaluation, token, all ? marks : Evaluation.NoMarks, all || maximum != long.MaxValue);
        return count >= minimum && count <= maximum;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        var count = Count(ref evaluation, token, Evaluation.NoMarks, all: true);
        if (!evaluation.IsExhausted)
        {
            errors.Add(count < minimum
                ? Error(at, ValueCodes.Contains, ("limit", minimum.ToString(CultureInfo.InvariantCulture)))
                : Error(at, ValueCodes.MaxContains, ("limit", maximum.ToString(CultureInfo.InvariantCulture))));
        }
    }

    private long Count(ref Evaluation evaluation, int token, int marks, bool all)
    {
        var count = 0L;
        var ordinal = 0;
        for (var item = token + 1; item < evaluation.Instance[token].Next && (all || count < minimum); item = evaluation.Instance[item].Next, ordinal++)
        {
            var misses = evaluation.State.FormatMisses.Count;
            if (schema.IsValid(ref evaluation, item, Evaluation.NoMarks))
            {
                count++;
                if (marks >= 0)
                {
                    evaluation.State.Marks.Set(marks, ordinal);
                }
            }
            else
            {
                evaluation.State.ForgetMisses(misses);
            }
        }

        return count;
    }
}

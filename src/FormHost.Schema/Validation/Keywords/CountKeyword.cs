using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>minItems</c>, <c>maxItems</c>, <c>minProperties</c>, <c>maxProperties</c>.</summary>
internal sealed class CountKeyword(SchemaNode owner, string keyword, long limit, string code, bool isMinimum) : KeywordEvaluator(owner, keyword)
{
    /// <inheritdoc/>
    public override bool IsSimple => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var count = evaluation.Instance[token].Count;
        return isMinimum ? count >= limit : count <= limit;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        errors.Add(isMinimum && limit == 1
            ? Error(at, ValueCodes.Empty)
            : Error(at, code, ("limit", limit.ToString(CultureInfo.InvariantCulture))));
}

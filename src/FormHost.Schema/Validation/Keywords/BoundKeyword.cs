using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Numbers;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>minimum</c>, <c>maximum</c> and their exclusive forms.</summary>
internal sealed class BoundKeyword(SchemaNode owner, string keyword, NumberBound bound, bool isMinimum, bool isExclusive) : KeywordEvaluator(owner, keyword)
{
    /// <inheritdoc/>
    public override bool IsSimple => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var order = bound.CompareToInstance(evaluation.Instance, token);
        return order == 0 ? !isExclusive : order > 0 == isMinimum;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        var code = (isMinimum, isExclusive) switch
        {
            (true, false) => ValueCodes.Minimum,
            (true, true) => ValueCodes.ExclusiveMinimum,
            (false, false) => ValueCodes.Maximum,
            (false, true) => ValueCodes.ExclusiveMaximum,
        };
        errors.Add(Error(at, code, ("limit", bound.ToString())));
    }
}

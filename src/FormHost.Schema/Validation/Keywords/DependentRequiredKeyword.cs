using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>One member of <c>dependentRequired</c>, or of <c>dependencies</c> with names.</summary>
internal sealed class DependentRequiredKeyword(SchemaNode owner, string keyword, string member, IReadOnlyList<string> required) : KeywordEvaluator(owner, keyword)
{
    private readonly NameTable _names = new([member, .. required]);

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        evaluation.Charge(1);
        return !IsThere(ref evaluation, token, 0) || FirstMissing(ref evaluation, token, 1) < 0;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        var other = at.Member(member).Field;
        for (var name = FirstMissing(ref evaluation, token, 1); name >= 0; name = FirstMissing(ref evaluation, token, name + 1))
        {
            errors.Add(Error(at.Member(_names.TextAt(name)), ValueCodes.DependentRequired, ("other", other)));
        }
    }

    private int FirstMissing(ref Evaluation evaluation, int token, int from)
    {
        for (var name = from; name < _names.Count; name++)
        {
            if (!IsThere(ref evaluation, token, name))
            {
                return name;
            }
        }

        return -1;
    }

    private bool IsThere(ref Evaluation evaluation, int token, int name)
    {
        evaluation.Charge(evaluation.Instance[token].Count >> 4);
        return evaluation.Instance.Member(token, _names.NameAt(name), _names.HashAt(name)) >= 0;
    }
}

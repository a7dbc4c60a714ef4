using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>One member of <c>dependentSchemas</c>, or of <c>dependencies</c> with a schema.</summary>
internal sealed class DependentSchemaKeyword(SchemaNode owner, string keyword, string member, CompiledNode schema) : KeywordEvaluator(owner, keyword)
{
    private readonly NameTable _name = new([member]);

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        evaluation.Charge(evaluation.Instance[token].Count >> 4);
        return evaluation.Instance.Member(token, _name.NameAt(0), _name.HashAt(0)) < 0 || schema.IsValid(ref evaluation, token, marks);
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        schema.Collect(ref evaluation, token, marks, at, errors);
}

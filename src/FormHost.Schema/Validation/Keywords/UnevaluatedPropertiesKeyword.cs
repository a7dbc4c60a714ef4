using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>unevaluatedProperties</c>, after all other keywords.</summary>
internal sealed class UnevaluatedPropertiesKeyword(SchemaNode owner, CompiledNode schema) : KeywordEvaluator(owner, "unevaluatedProperties")
{
    public CompiledNode Schema => schema;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var ordinal = 0;
        var end = evaluation.Instance[token].Next;
        for (var name = token + 1; name < end; name = evaluation.Instance[name + 1].Next, ordinal++)
        {
            if (!evaluation.State.Marks.IsSet(marks, ordinal) && !schema.IsValid(ref evaluation, name + 1, Evaluation.NoMarks))
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
        for (var name = token + 1; name < evaluation.Instance[token].Next; name = evaluation.Instance[name + 1].Next, ordinal++)
        {
            if (evaluation.State.Marks.IsSet(marks, ordinal) || schema.IsValid(ref evaluation, name + 1, Evaluation.NoMarks))
            {
                continue;
            }

            var text = CharacterText.Of(evaluation.Instance.TextOf(name), evaluation.State).ToString();
            if (schema.IsAlwaysFalse)
            {
                errors.Add(Error(at.Member(text), ValueCodes.Additional, ("name", text)));
            }
            else
            {
                schema.Collect(ref evaluation, name + 1, Evaluation.NoMarks, at.Member(text), errors);
            }
        }

        evaluation.State.Marks.SetAll(marks, evaluation.Instance[token].Count);
    }
}

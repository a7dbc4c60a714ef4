using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Patterns;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>pattern</c>. A text that could not be matched in time counts as matching, with a warning.</summary>
internal sealed class PatternKeyword(SchemaNode owner, string text, EcmaPattern pattern) : KeywordEvaluator(owner, "pattern")
{
    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        evaluation.ChargeMatch(text.Length, evaluation.Instance[token].End - evaluation.Instance[token].Start);
        var isMatch = pattern.IsMatch(CharacterText.Of(evaluation.Instance.TextOf(token), evaluation.State));
        if (isMatch is null)
        {
            evaluation.NoteTimeout(this, text, token);
        }

        return isMatch ?? true;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        errors.Add(Error(at, ValueCodes.Pattern, ("pattern", text)));
}

using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Formats;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>format</c>, where it is known: asserted, warned of or ignored.</summary>
internal sealed class FormatKeyword(SchemaNode owner, string format, FormatCheck check) : KeywordEvaluator(owner, "format")
{
    /// <inheritdoc/>
    public override bool IsSimple => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var isAsserted = evaluation.Formats is FormatMode.Assert || Owner.Dialect.AssertsFormats;
        if (!isAsserted && evaluation.Formats is FormatMode.Ignore)
        {
            return true;
        }

        var isValid = check(CharacterText.Of(evaluation.Instance.TextOf(token), evaluation.State).ToString());
        if (!isValid && !isAsserted)
        {
            evaluation.State.FormatMisses.Add((this, token));
        }

        return isValid || !isAsserted;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        errors.Add(Miss(at, Severity.Error));

    /// <summary>The text at a place has not the format.</summary>
    public Diagnostic Miss(InstanceLocation at, Severity severity) =>
        Error(at, ValueCodes.Format, ("format", Words)) with { Severity = severity };

    private string Words => DiagnosticCatalogue.Template($"value.format-{format}")
        ?? FieldNames.Word("format-other").Replace("{format}", format, StringComparison.Ordinal);
}

using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>One keyword of a schema, or several that are evaluated together. Immutable.</summary>
/// <param name="owner">The schema it stands in.</param>
/// <param name="keyword">Its name; the leading one of several.</param>
internal abstract class KeywordEvaluator(SchemaNode owner, string keyword)
{
    public SchemaNode Owner => owner;

    public string Keyword => keyword;

    /// <summary>True for keywords that apply no schemas and take little time: they are not counted as work.</summary>
    public virtual bool IsSimple => false;

    /// <summary>True where the value at a token satisfies the keyword. No allocation.</summary>
    /// <param name="evaluation">The evaluation under way.</param>
    /// <param name="token">The value; of a kind that the keyword speaks of.</param>
    /// <param name="marks">The set of evaluated members or items to add to; <see cref="Evaluation.NoMarks"/>: nobody asks.</param>
    public abstract bool IsValid(ref Evaluation evaluation, int token, int marks);

    /// <summary>Says why the value does not satisfy the keyword: at least one error.</summary>
    public abstract void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors);

    /// <summary>The warning that a text was not matched in time.</summary>
    public Diagnostic Unchecked(InstanceLocation at, string pattern) => Error(at, ValueCodes.Unchecked, ("pattern", pattern)) with { Severity = Severity.Warning };

    /// <summary>An error of this keyword about the field at a place.</summary>
    protected Diagnostic Error(InstanceLocation at, string code, params ReadOnlySpan<(string Name, string Text)> arguments) =>
        ErrorOf(keyword, at, code, arguments);

    /// <summary>An error of one of the keywords evaluated here.</summary>
    protected Diagnostic ErrorOf(string ofKeyword, InstanceLocation at, string code, params ReadOnlySpan<(string Name, string Text)> arguments) =>
        Diagnostic.Error(code, [("field", at.Field), .. arguments]) with
        {
            Document = owner.Document,
            SchemaPointer = owner.Pointer.Append(ofKeyword),
            InstancePointer = at.Pointer,
            Keyword = ofKeyword,
        };
}

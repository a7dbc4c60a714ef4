using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>not</c>.</summary>
internal sealed class NotKeyword(SchemaNode owner, CompiledNode schema) : KeywordEvaluator(owner, "not")
{
    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var misses = evaluation.State.FormatMisses.Count;
        var isValid = schema.IsValid(ref evaluation, token, Evaluation.NoMarks);
        evaluation.State.ForgetMisses(misses);
        return !isValid;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        if (ForbiddenMember() is { } member && evaluation.Instance[token].Kind is TokenKind.Object)
        {
            errors.Add(Error(at.Member(member), ValueCodes.Never));
        }
        else if (ForbiddenValues() is { } values)
        {
            errors.Add(Error(at, ValueCodes.NotValue, ("forbidden", values)));
        }
        else
        {
            errors.Add(Error(at, ValueCodes.Not));
        }
    }

    // {"required": ["a"]} and nothing else that constrains.
    private string? ForbiddenMember() =>
        schema.Schema.Value("required") is { } required && required.GetArrayLength() == 1 && Constrains("required") ? required[0].GetString() : null;

    private string? ForbiddenValues() =>
        schema.Schema.Value("const") is { } value && Constrains("const") ? ValueList.Of([JsonConstant.Of(value)])
        : schema.Schema.Value("enum") is { } values && Constrains("enum") ? ValueList.Of([.. values.EnumerateArray().Select(JsonConstant.Of)])
        : null;

    private bool Constrains(string keyword) => schema.Schema.Json.EnumerateObject().All(member =>
        string.Equals(member.Name, keyword, StringComparison.Ordinal) || member.Name is "title" or "description" or "$comment" or "type");
}

using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Keywords;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Compilation;

/// <summary>A schema made ready to be applied. Immutable once <see cref="SchemaCompiler"/> is done.</summary>
/// <param name="schema">The schema.</param>
/// <param name="index">Its number among the compiled ones.</param>
/// <param name="resource">The number of its resource; -1 where no dynamic reference asks.</param>
internal sealed class CompiledNode(SchemaNode schema, int index, int resource)
{
    private const int RememberedAtMost = 500_000;

    /// <summary>What collecting errors costs, compared with asking whether there are any.</summary>
    private const int CollectingWork = 20;

    private TypeKeyword? _type;
    private KeywordEvaluator[][] _byKind = [];
    private KeywordEvaluator? _unevaluatedProperties;
    private KeywordEvaluator? _unevaluatedItems;

    public SchemaNode Schema => schema;

    /// <summary>True where no keyword constrains anything.</summary>
    public bool IsAlwaysTrue { get; private set; }

    public bool IsAlwaysFalse { get; private set; }

    /// <summary>Gives the schema its keywords, in the order in which they are evaluated.</summary>
    public void Complete(NodeKeywords keywords)
    {
        _type = keywords.Type;
        _unevaluatedProperties = keywords.UnevaluatedProperties;
        _unevaluatedItems = keywords.UnevaluatedItems;
        _byKind = [.. Enum.GetValues<TokenKind>().Select(kind => keywords.Of(kind).ToArray())];
        IsAlwaysTrue = _type is null && _unevaluatedProperties is null && _unevaluatedItems is null && Array.TrueForAll(_byKind, list => list.Length == 0);
        IsAlwaysFalse = schema.Kind is SchemaKind.False;
    }

    /// <inheritdoc cref="KeywordEvaluator.IsValid"/>
    public bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        if (IsAlwaysTrue)
        {
            return true;
        }

        if (!evaluation.Enter())
        {
            return false;
        }

        bool isValid;
        if (resource >= 0)
        {
            isValid = CheckInScope(ref evaluation, token, marks);
        }
        else if (evaluation.Remembers && marks < 0)
        {
            isValid = CheckOnce(ref evaluation, token);
        }
        else
        {
            isValid = Check(ref evaluation, token, marks);
        }

        evaluation.Leave();
        return isValid;
    }

    /// <inheritdoc cref="KeywordEvaluator.Collect"/>
    public void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        if (IsAlwaysTrue || errors.IsFull || (!errors.Ask(this, token) && marks < 0) || !evaluation.Enter())
        {
            return;
        }

        evaluation.Charge(CollectingWork);
        var isEntered = resource >= 0 && evaluation.State.Scope.TryEnter(resource);
        at.Enter(schema);
        CollectHere(ref evaluation, token, marks, at, errors);
        if (isEntered)
        {
            evaluation.State.Scope.Leave();
        }

        evaluation.Leave();
    }

    private bool CheckInScope(ref Evaluation evaluation, int token, int marks)
    {
        if (!evaluation.State.Scope.TryEnter(resource))
        {
            return Check(ref evaluation, token, marks);
        }

        var isValid = Check(ref evaluation, token, marks);
        evaluation.State.Scope.Leave();
        return isValid;
    }

    private bool CheckOnce(ref Evaluation evaluation, int token)
    {
        var results = evaluation.State.Results;
        if (results.TryGetValue((index, token), out var isValid))
        {
            return isValid;
        }

        isValid = Check(ref evaluation, token, Evaluation.NoMarks);
        if (!evaluation.IsExhausted && results.Count < RememberedAtMost)
        {
            results[(index, token)] = isValid;
        }

        return isValid;
    }

    private bool Check(ref Evaluation evaluation, int token, int marks)
    {
        var kind = evaluation.Instance[token].Kind;
        if (_type is not null && !_type.IsValid(ref evaluation, token, marks))
        {
            return false;
        }

        return UnevaluatedOf(kind) is { } unevaluated
            ? CheckUnevaluated(unevaluated, ref evaluation, token, marks)
            : AreValid(_byKind[(int)kind], ref evaluation, token, marks);
    }

    private KeywordEvaluator? UnevaluatedOf(TokenKind kind) => kind switch
    {
        TokenKind.Object => _unevaluatedProperties,
        TokenKind.Array => _unevaluatedItems,
        _ => null,
    };

    private bool CheckUnevaluated(KeywordEvaluator unevaluated, ref Evaluation evaluation, int token, int marks)
    {
        ref readonly var container = ref evaluation.Instance[token];
        var own = evaluation.State.Marks.Push(container.Count);
        var isValid = AreValid(_byKind[(int)container.Kind], ref evaluation, token, own) && unevaluated.IsValid(ref evaluation, token, own);
        if (isValid && marks >= 0)
        {
            evaluation.State.Marks.Merge(own, marks, container.Count);
        }

        evaluation.State.Marks.Pop(own);
        return isValid;
    }

    private static bool AreValid(KeywordEvaluator[] keywords, ref Evaluation evaluation, int token, int marks)
    {
        foreach (var keyword in keywords)
        {
            if (!keyword.IsValid(ref evaluation, token, marks))
            {
                return false;
            }
        }

        return true;
    }

    private void CollectHere(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        ref readonly var value = ref evaluation.Instance[token];
        var keywords = _byKind[(int)value.Kind];
        if (_type is not null && !_type.IsValid(ref evaluation, token, marks))
        {
            // Where the values are listed, the list says more than the type.
            var values = (KeywordEvaluator?)keywords.OfType<ValuesKeyword>().FirstOrDefault() ?? _type;
            values.Collect(ref evaluation, token, marks, at, errors);
            return;
        }

        if (UnevaluatedOf(value.Kind) is not { } unevaluated)
        {
            Collect(keywords, ref evaluation, token, marks, at, errors);
            return;
        }

        var own = evaluation.State.Marks.Push(value.Count);
        Collect(keywords, ref evaluation, token, own, at, errors);
        Collect([unevaluated], ref evaluation, token, own, at, errors);
        if (marks >= 0)
        {
            evaluation.State.Marks.Merge(own, marks, value.Count);
        }

        evaluation.State.Marks.Pop(own);
    }

    private static void Collect(KeywordEvaluator[] keywords, ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        foreach (var keyword in keywords)
        {
            if (!keyword.IsValid(ref evaluation, token, marks) && !evaluation.IsExhausted)
            {
                keyword.Collect(ref evaluation, token, marks, at, errors);
            }
        }
    }
}

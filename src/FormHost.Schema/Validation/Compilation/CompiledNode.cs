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
    private int _kinds = ~0;
    private KeywordEvaluator[][] _byKind = [];
    private KeywordEvaluator? _unevaluatedItems;
    private KeywordEvaluator? _merged;
    private CompiledNode? _alias;
    private int _freeKinds;
    private bool _isLeaf;

    public SchemaNode Schema => schema;

    /// <summary>True where no keyword constrains anything.</summary>
    public bool IsAlwaysTrue { get; private set; }

    public bool IsAlwaysFalse { get; private set; }

    public KeywordEvaluator? UnevaluatedProperties { get; private set; }

    /// <summary>False where values of a kind are invalid by their type.</summary>
    public bool Allows(TokenKind kind) => (_kinds & (1 << (int)kind)) != 0;

    /// <summary>The keywords that speak of a kind.</summary>
    public IReadOnlyList<KeywordEvaluator> KeywordsOf(TokenKind kind) => _byKind[(int)kind];

    /// <summary>Gives the schema its keywords, in the order in which they are evaluated.</summary>
    public void Complete(NodeKeywords keywords)
    {
        _type = keywords.Type;
        _kinds = _type?.Kinds ?? ~0;
        UnevaluatedProperties = keywords.UnevaluatedProperties;
        _unevaluatedItems = keywords.UnevaluatedItems;
        _byKind = [.. Enum.GetValues<TokenKind>().Select(kind => keywords.Of(kind).ToArray())];
        var isPlain = UnevaluatedProperties is null && _unevaluatedItems is null;
        _isLeaf = isPlain && resource < 0 && Array.TrueForAll(_byKind, list => Array.TrueForAll(list, keyword => keyword.IsSimple));
        IsAlwaysTrue = _type is null && isPlain && Array.TrueForAll(_byKind, list => list.Length == 0);
        IsAlwaysFalse = schema.Kind is SchemaKind.False;
        foreach (var kind in Enum.GetValues<TokenKind>())
        {
            _freeKinds |= IsFree(kind) ? 1 << (int)kind : 0;
        }
    }

    /// <summary>Takes short cuts, once all schemas are complete: they change no result.</summary>
    public void Optimise()
    {
        if (resource < 0)
        {
            _alias = AliasOf(this) is { } next ? AliasEnd(next) : null;
            _merged = ObjectMerger.Merge(this);
        }
    }

    /// <inheritdoc cref="KeywordEvaluator.IsValid"/>
    public bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        ref readonly var value = ref evaluation.Instance[token];
        if ((_freeKinds & (1 << (int)value.Kind)) != 0)
        {
            return true;
        }

        if (_isLeaf)
        {
            return CheckLeaf(ref evaluation, token, in value);
        }

        if (_alias is not null)
        {
            return _alias.IsValid(ref evaluation, token, marks);
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

    // True where values of the kind are valid whatever they are.
    private bool IsFree(TokenKind kind) =>
        Allows(kind) && _byKind[(int)kind].Length == 0 && UnevaluatedOf(kind) is null && (kind is not TokenKind.Number || _type is not { IsWholeOnly: true });

    private bool CheckLeaf(ref Evaluation evaluation, int token, ref readonly Token value)
    {
        if ((_kinds & (1 << (int)value.Kind)) == 0 || (value.Kind is TokenKind.Number && !value.Flag && !IsTypeValid(ref evaluation, token)))
        {
            return false;
        }

        foreach (var keyword in _byKind[(int)value.Kind])
        {
            if (!keyword.IsValid(ref evaluation, token, Evaluation.NoMarks))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTypeValid(ref Evaluation evaluation, int token) => _type is null || _type.IsValid(ref evaluation, token, Evaluation.NoMarks);

    private bool Check(ref Evaluation evaluation, int token, int marks)
    {
        var kind = evaluation.Instance[token].Kind;
        if (!IsTypeValid(ref evaluation, token))
        {
            return false;
        }

        if (_merged is not null && kind is TokenKind.Object && marks < 0)
        {
            return _merged.IsValid(ref evaluation, token, marks);
        }

        return UnevaluatedOf(kind) is { } unevaluated
            ? CheckUnevaluated(unevaluated, ref evaluation, token, marks)
            : AreValid(_byKind[(int)kind], ref evaluation, token, marks);
    }

    private static CompiledNode? AliasOf(CompiledNode node) =>
        node._type is null && node.UnevaluatedProperties is null && node._unevaluatedItems is null
        && node._byKind[0] is [ReferenceKeyword reference] && Array.TrueForAll(node._byKind, list => list is [ReferenceKeyword])
            ? reference.Target
            : null;

    private static CompiledNode AliasEnd(CompiledNode node)
    {
        while (AliasOf(node) is { } next)
        {
            node = next;
        }

        return node;
    }

    private KeywordEvaluator? UnevaluatedOf(TokenKind kind) => kind switch
    {
        TokenKind.Object => UnevaluatedProperties,
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

using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>enum</c> and <c>const</c>.</summary>
internal sealed class ValuesKeyword : KeywordEvaluator
{
    private const int FewValues = 8;

    private readonly JsonConstant[] _values;
    private readonly JsonConstant[] _others;
    private readonly NameTable _texts;
    private readonly Dictionary<int, JsonConstant[]>? _othersByHash;

    public ValuesKeyword(SchemaNode owner, string keyword, JsonConstant[] values)
        : base(owner, keyword)
    {
        _values = values;
        _texts = new NameTable([.. values.Where(value => value.Kind is TokenKind.String).Select(value => value.Text.ToArray())]);
        _others = [.. values.Where(value => value.Kind is not TokenKind.String)];
        _othersByHash = _others.Length <= FewValues ? null : _others.GroupBy(value => value.Hash).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The values as messages list them, shortened.</summary>
    public string List => ValueList.Of(_values);

    /// <inheritdoc/>
    public override bool IsSimple => _others.Length <= FewValues && Array.TrueForAll(_others, value => value.Kind < TokenKind.Array);

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var instance = evaluation.Instance;
        if (instance[token].Kind is TokenKind.String)
        {
            var text = instance.TextOf(token);
            return _texts.Count == 1 ? text.SequenceEqual(_texts.NameAt(0)) : _texts.Count > 0 && _texts.Find(NameHash.Of(text), text) >= 0;
        }

        var candidates = _others;
        if (_othersByHash is not null && !_othersByHash.TryGetValue(JsonEquality.HashOf(instance, token), out candidates))
        {
            return false;
        }

        foreach (var value in candidates)
        {
            if (JsonEquality.AreEqual(instance, token, value.Value, 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        errors.Add(Error(at, _values.Length == 1 ? ValueCodes.Const : ValueCodes.Enum, ("allowed", List)));
}

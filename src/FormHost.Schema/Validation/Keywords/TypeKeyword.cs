using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Numbers;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>type</c>: one type or several.</summary>
internal sealed class TypeKeyword : KeywordEvaluator
{
    private readonly string[] _names;
    private readonly int _kinds;
    private readonly bool _isWholeOnly;
    private readonly bool _isWholeByForm;

    public TypeKeyword(SchemaNode owner, string[] names)
        : base(owner, "type")
    {
        _names = names;
        _isWholeOnly = names.Contains("integer", StringComparer.Ordinal) && !names.Contains("number", StringComparer.Ordinal);
        _isWholeByForm = owner.Dialect.Draft is DraftVersion.Draft4;
        foreach (var name in names)
        {
            _kinds |= KindsOf(name);
        }
    }

    /// <summary>The kinds that may be valid, one bit each.</summary>
    public int Kinds => _kinds;

    /// <summary>True where of numbers only whole ones are valid.</summary>
    public bool IsWholeOnly => _isWholeOnly;

    /// <inheritdoc/>
    public override bool IsSimple => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        ref readonly var value = ref evaluation.Instance[token];
        return (_kinds & (1 << (int)value.Kind)) != 0
            && (!_isWholeOnly || value.Kind is not TokenKind.Number || value.Flag
                || (!_isWholeByForm && ExactNumber.Parse(evaluation.Instance.TextOf(in value)).IsInteger));
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        errors.Add(Error(at, ValueCodes.Type, ("type", string.Join(FieldNames.Word("or"), _names.Select(name => FieldNames.Word($"type-{name}"))))));

    private static int KindsOf(string name) => name switch
    {
        "null" => 1 << (int)TokenKind.Null,
        "boolean" => (1 << (int)TokenKind.True) | (1 << (int)TokenKind.False),
        "number" or "integer" => 1 << (int)TokenKind.Number,
        "string" => 1 << (int)TokenKind.String,
        "array" => 1 << (int)TokenKind.Array,
        _ => 1 << (int)TokenKind.Object,
    };
}

using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>
/// What a schema says of an object's members together with all that it always applies to the same object (<c>allOf</c>, <c>$ref</c>), and its
/// <c>unevaluatedProperties</c>: one walk over the members instead of one per schema. Used only to ask whether an object is valid.
/// </summary>
internal sealed class MergedObjectKeyword : KeywordEvaluator
{
    private readonly NameTable _table;
    private readonly CompiledNode[][] _properties;
    private readonly int _required;
    private readonly CompiledNode? _unevaluated;

    public MergedObjectKeyword(SchemaNode owner, IReadOnlyList<ObjectParts> parts, CompiledNode? unevaluated)
        : base(owner, "allOf")
    {
        string[] required = [.. parts.SelectMany(part => part.Required).Distinct(StringComparer.Ordinal)];
        var properties = parts.SelectMany(part => part.Properties).ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        string[] names = [.. required, .. properties.Select(group => group.Key).Except(required, StringComparer.Ordinal)];
        _table = new NameTable(names);
        _properties = [.. names.Select(name => properties[name].ToArray())];
        _required = required.Length;
        _unevaluated = unevaluated;
    }

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var required = 0;
        var end = evaluation.Instance[token].Next;
        evaluation.Charge(evaluation.Instance[token].Count >> 3);
        for (var name = token + 1; name < end; name = evaluation.Instance[name + 1].Next)
        {
            ref readonly var nameToken = ref evaluation.Instance[name];
            var found = _table.Find(nameToken.Detail, evaluation.Instance.TextOf(in nameToken));
            required += (uint)found < (uint)_required ? 1 : 0;
            if (!IsMemberValid(ref evaluation, name + 1, found))
            {
                return false;
            }
        }

        return required == _required;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        throw new InvalidOperationException("Errors are collected from the keywords that were merged.");

    private bool IsMemberValid(ref Evaluation evaluation, int value, int found)
    {
        if (found < 0 || _properties[found].Length == 0)
        {
            return _unevaluated is null || _unevaluated.IsValid(ref evaluation, value, Evaluation.NoMarks);
        }

        foreach (var property in _properties[found])
        {
            if (!property.IsValid(ref evaluation, value, Evaluation.NoMarks))
            {
                return false;
            }
        }

        return true;
    }
}

using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>
/// <c>properties</c>, <c>patternProperties</c>, <c>additionalProperties</c>, <c>propertyNames</c> and <c>required</c>, in one walk over
/// the members.
/// </summary>
internal sealed class ObjectKeyword : KeywordEvaluator
{
    private readonly NameTable _table;
    private readonly CompiledNode?[] _properties;
    private readonly int _required;
    private readonly PatternSchema[] _patterns;
    private readonly CompiledNode? _additional;
    private readonly CompiledNode? _names;
    private readonly bool _isPlain;

    public ObjectKeyword(SchemaNode owner, ObjectParts parts)
        : base(owner, "properties")
    {
        // Required names come first in the table, so that finding one is counting one.
        var properties = new Dictionary<string, CompiledNode>(parts.Properties, StringComparer.Ordinal);
        string[] names = [.. parts.Required, .. properties.Keys.Except(parts.Required, StringComparer.Ordinal)];
        _table = new NameTable(names);
        _properties = [.. names.Select(properties.GetValueOrDefault)];
        _required = parts.Required.Count;
        _patterns = [.. parts.Patterns];
        _additional = parts.Additional;
        _names = parts.Names;
        Parts = parts;
        _isPlain = _patterns.Length == 0 && _names is null;
    }

    public ObjectParts Parts { get; }

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var required = 0;
        var ordinal = 0;
        var end = evaluation.Instance[token].Next;
        evaluation.Charge(evaluation.Instance[token].Count >> 3);
        if (evaluation.Instance[token].Count < _required)
        {
            return false;
        }

        if (_isPlain && marks < 0)
        {
            return IsPlainValid(ref evaluation, token + 1, end);
        }

        for (var name = token + 1; name < end; name = evaluation.Instance[name + 1].Next, ordinal++)
        {
            ref readonly var nameToken = ref evaluation.Instance[name];
            var found = _table.Find(nameToken.Detail, evaluation.Instance.TextOf(in nameToken));
            required += (uint)found < (uint)_required ? 1 : 0;
            if (!IsMemberValid(ref evaluation, name, found, out var isEvaluated))
            {
                return false;
            }

            if (isEvaluated && marks >= 0)
            {
                evaluation.State.Marks.Set(marks, ordinal);
            }
        }

        return required == _required;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        var ordinal = 0;
        var missing = new SortedSet<int>(Enumerable.Range(0, _required));
        for (var name = token + 1; name < evaluation.Instance[token].Next; name = evaluation.Instance[name + 1].Next, ordinal++)
        {
            var found = _table.Find(evaluation.Instance[name].Detail, evaluation.Instance.TextOf(name));
            missing.Remove(found);
            var isValid = IsMemberValid(ref evaluation, name, found, out var isEvaluated);
            if (!isValid)
            {
                CollectMember(ref evaluation, name, found, at, errors);
            }

            if (marks >= 0 && (isEvaluated || !isValid))
            {
                evaluation.State.Marks.Set(marks, ordinal);
            }
        }

        foreach (var absent in missing)
        {
            var name = _table.TextAt(absent);
            errors.Add(ErrorOf("required", at.Member(name), ValueCodes.Required));
        }
    }

    // Without patterns and propertyNames, each member has one schema at most.
    private bool IsPlainValid(ref Evaluation evaluation, int name, int end)
    {
        var required = 0;
        while (name < end)
        {
            ref readonly var nameToken = ref evaluation.Instance[name];
            var found = _table.Find(nameToken.Detail, evaluation.Instance.TextOf(in nameToken));
            required += (uint)found < (uint)_required ? 1 : 0;
            var schema = (found >= 0 ? _properties[found] : null) ?? _additional;
            if (schema is not null && !schema.IsValid(ref evaluation, name + 1, Evaluation.NoMarks))
            {
                return false;
            }

            name = evaluation.Instance[name + 1].Next;
        }

        return required == _required;
    }

    private bool IsMemberValid(ref Evaluation evaluation, int name, int found, out bool isEvaluated)
    {
        isEvaluated = false;
        if (_names is not null && !_names.IsValid(ref evaluation, name, Evaluation.NoMarks))
        {
            return false;
        }

        if (found >= 0 && _properties[found] is { } property)
        {
            isEvaluated = true;
            if (!property.IsValid(ref evaluation, name + 1, Evaluation.NoMarks))
            {
                return false;
            }
        }

        foreach (var pattern in _patterns)
        {
            if (Matches(ref evaluation, pattern, name))
            {
                isEvaluated = true;
                if (!pattern.Schema.IsValid(ref evaluation, name + 1, Evaluation.NoMarks))
                {
                    return false;
                }
            }
        }

        if (isEvaluated || _additional is null)
        {
            return true;
        }

        isEvaluated = true;
        return _additional.IsValid(ref evaluation, name + 1, Evaluation.NoMarks);
    }

    private bool Matches(ref Evaluation evaluation, PatternSchema pattern, int name)
    {
        evaluation.ChargeMatch(pattern.Text.Length, evaluation.Instance[name].End - evaluation.Instance[name].Start);
        var isMatch = pattern.Pattern.IsMatch(CharacterText.Of(evaluation.Instance.TextOf(name), evaluation.State));
        if (isMatch is null)
        {
            evaluation.NoteTimeout(this, pattern.Text, name);
        }

        return isMatch ?? false;
    }

    private void CollectMember(ref Evaluation evaluation, int name, int found, InstanceLocation at, ErrorCollector errors)
    {
        var text = TextOf(ref evaluation, name);
        var member = at.Member(text);
        if (_names is not null)
        {
            var nameAt = at.NameOf(text, FieldNames.Word("the-name").Replace("{name}", text, StringComparison.Ordinal));
            CollectInvalid(_names, ref evaluation, name, nameAt, errors);
        }

        var isKnown = found >= 0 && _properties[found] is not null;
        if (isKnown)
        {
            CollectInvalid(_properties[found]!, ref evaluation, name + 1, member, errors);
        }

        foreach (var pattern in _patterns)
        {
            if (Matches(ref evaluation, pattern, name))
            {
                isKnown = true;
                CollectInvalid(pattern.Schema, ref evaluation, name + 1, member, errors);
            }
        }

        if (isKnown || _additional is null)
        {
            return;
        }

        if (_additional.IsAlwaysFalse)
        {
            errors.Add(ErrorOf("additionalProperties", member, ValueCodes.Additional, ("name", text)));
        }
        else
        {
            CollectInvalid(_additional, ref evaluation, name + 1, member, errors);
        }
    }

    private static void CollectInvalid(CompiledNode schema, ref Evaluation evaluation, int token, InstanceLocation at, ErrorCollector errors)
    {
        if (!schema.IsValid(ref evaluation, token, Evaluation.NoMarks))
        {
            schema.Collect(ref evaluation, token, Evaluation.NoMarks, at, errors);
        }
    }

    private static string TextOf(ref Evaluation evaluation, int name) =>
        CharacterText.Of(evaluation.Instance.TextOf(name), evaluation.State).ToString();
}

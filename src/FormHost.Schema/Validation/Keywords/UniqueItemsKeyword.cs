using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>uniqueItems: true</c>.</summary>
internal sealed class UniqueItemsKeyword(SchemaNode owner) : KeywordEvaluator(owner, "uniqueItems")
{
    /// <summary>Lists up to this long are compared item by item.</summary>
    private const int Short = 8;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks) => !TryFindEqual(ref evaluation, token, out _, out _);

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        TryFindEqual(ref evaluation, token, out var first, out var second);
        errors.Add(Error(at, ValueCodes.UniqueItems, ("first", NumberOf(ref evaluation, token, first)), ("second", NumberOf(ref evaluation, token, second))));
    }

    private static string NumberOf(ref Evaluation evaluation, int token, int item)
    {
        var number = 1;
        for (var at = token + 1; at < item; at = evaluation.Instance[at].Next)
        {
            number++;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static bool TryFindEqual(ref Evaluation evaluation, int token, out int first, out int second)
    {
        (first, second) = (0, 0);
        var instance = evaluation.Instance;
        var count = instance[token].Count;
        if (count > Short)
        {
            return TryFindEqualByHash(ref evaluation, token, out first, out second);
        }

        for (second = token + 1; second < instance[token].Next; second = instance[second].Next)
        {
            for (first = token + 1; first < second; first = instance[first].Next)
            {
                if (JsonEquality.AreEqual(instance, first, instance, second))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TryFindEqualByHash(ref Evaluation evaluation, int token, out int first, out int second)
    {
        var instance = evaluation.Instance;
        var table = evaluation.State.ItemTable(instance[token].Count);
        var mask = table.Length - 1;
        for (second = token + 1; second < instance[token].Next; second = instance[second].Next)
        {
            var hash = JsonEquality.HashOf(instance, second);
            var slot = hash & mask;
            for (; table[slot].Item != 0; slot = (slot + 1) & mask)
            {
                first = table[slot].Item;
                if (table[slot].Hash == hash && JsonEquality.AreEqual(instance, first, instance, second))
                {
                    return true;
                }
            }

            table[slot] = (hash, second);
        }

        first = 0;
        return false;
    }
}

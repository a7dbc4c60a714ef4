using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>minLength</c> and <c>maxLength</c>, in code points.</summary>
internal sealed class LengthKeyword(SchemaNode owner, string keyword, long limit, bool isMinimum) : KeywordEvaluator(owner, keyword)
{
    /// <inheritdoc/>
    public override bool IsSimple => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        // A code point takes one to four bytes; only between these bounds it has to be counted.
        var text = evaluation.Instance.TextOf(token);
        return isMinimum
            ? text.Length >= limit && ((text.Length + 3) / 4 >= limit || CodePoints(text) >= limit)
            : text.Length <= limit || ((text.Length + 3) / 4 <= limit && CodePoints(text) <= limit);
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        errors.Add(isMinimum && limit == 1
            ? Error(at, ValueCodes.Empty)
            : Error(at, isMinimum ? ValueCodes.MinLength : ValueCodes.MaxLength, ("limit", limit.ToString(CultureInfo.InvariantCulture))));

    private static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var unit in utf8)
        {
            count += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}

using System.Text;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>contentEncoding: base64</c> and <c>contentMediaType: application/json</c>, which draft-07 lets validators assert.</summary>
internal sealed class ContentKeyword(SchemaNode owner, string? encoding, string? mediaType) : KeywordEvaluator(owner, "contentMediaType")
{
    /// <inheritdoc/>
    public override bool IsSimple => true;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        if (evaluation.Formats is not FormatMode.Assert)
        {
            return true;
        }

        var text = evaluation.Instance.TextOf(token);
        if (encoding is "base64")
        {
            var decoded = new byte[text.Length];
            if (!Convert.TryFromBase64String(Encoding.Latin1.GetString(text), decoded, out var length))
            {
                return false;
            }

            text = decoded.AsSpan(0, length);
        }

        return mediaType is not "application/json" || encoding is not (null or "base64")
            || InstanceReader.Read(text, new InstanceBuffer(), EvaluationOptions.Default.Depth) is not ReadOutcome.NotJson;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        errors.Add(Error(at, ValueCodes.Content, ("content", string.Join(", ", ((string?[])[mediaType, encoding]).Where(part => part is not null)))));
}

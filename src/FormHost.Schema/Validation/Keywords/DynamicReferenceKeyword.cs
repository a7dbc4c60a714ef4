using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>$dynamicRef</c> and <c>$recursiveRef</c>: to the outermost resource entered that has the anchor.</summary>
/// <param name="owner">The schema it stands in.</param>
/// <param name="keyword">Which of the two.</param>
/// <param name="target">Where it leads without dynamic scope.</param>
/// <param name="byResource">The schemas with the anchor, by the number of their resource.</param>
internal sealed class DynamicReferenceKeyword(SchemaNode owner, string keyword, CompiledNode target, IReadOnlyDictionary<int, CompiledNode> byResource)
    : KeywordEvaluator(owner, keyword)
{
    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks) => Target(ref evaluation).IsValid(ref evaluation, token, marks);

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors) =>
        Target(ref evaluation).Collect(ref evaluation, token, marks, at, errors);

    private CompiledNode Target(ref Evaluation evaluation)
    {
        foreach (var resource in evaluation.State.Scope.Resources)
        {
            if (byResource.TryGetValue(resource, out var outermost))
            {
                return outermost;
            }
        }

        return target;
    }
}

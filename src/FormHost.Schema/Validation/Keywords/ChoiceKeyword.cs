using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation.Keywords;

/// <summary><c>anyOf</c> and <c>oneOf</c>. Where the caller chose a branch, the others count as not matching.</summary>
internal sealed class ChoiceKeyword(SchemaNode owner, string keyword, CompiledNode[] branches, bool isExclusive) : KeywordEvaluator(owner, keyword)
{
    /// <inheritdoc/>
    public override bool IsValid(ref Evaluation evaluation, int token, int marks)
    {
        var matches = 0;
        var isChosen = IsAmong(evaluation.State.Chosen, token);
        foreach (var branch in branches)
        {
            if ((!isChosen || evaluation.State.Chosen.Contains((branch, token))) && BranchTrial.IsValid(branch, ref evaluation, token, marks))
            {
                matches++;
                if (isExclusive ? matches > 1 : marks < 0)
                {
                    break;
                }
            }
        }

        return isExclusive ? matches == 1 : matches > 0;
    }

    /// <inheritdoc/>
    public override void Collect(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        if (!evaluation.State.Choices.TryGetValue((this, token), out var found))
        {
            found = errors.Fresh();
            CollectOnce(ref evaluation, token, marks, at, found);
            evaluation.State.Choices[(this, token)] = found;
        }

        errors.AddAll(found.Errors);
    }

    private void CollectOnce(ref Evaluation evaluation, int token, int marks, InstanceLocation at, ErrorCollector errors)
    {
        if (IsAmong(evaluation.State.Open, token))
        {
            errors.Add(Error(at, ValueCodes.Choose));
            return;
        }

        var isChosen = IsAmong(evaluation.State.Chosen, token);
        var matching = new List<int>();
        var failures = new List<BranchFailure>();
        at.Branching++;
        for (var i = 0; i < branches.Length && matching.Count < 2; i++)
        {
            if (isChosen && !evaluation.State.Chosen.Contains((branches[i], token)))
            {
                continue;
            }

            if (BranchTrial.IsValid(branches[i], ref evaluation, token, marks))
            {
                matching.Add(i);
                continue;
            }

            var found = errors.Fresh();
            branches[i].Collect(ref evaluation, token, marks, at, found);
            failures.Add(new BranchFailure(found, at.Pointer));
        }

        at.Branching--;
        if (evaluation.IsExhausted)
        {
            return;
        }

        if (matching.Count > 1)
        {
            errors.Add(Error(at, ValueCodes.OneOf, ("first", NameOf(matching[0])), ("second", NameOf(matching[1]))));
        }
        else
        {
            BranchChooser.Report(failures, Error(at, ValueCodes.AnyOf), isExclusive, errors);
        }
    }

    private bool IsAmong(HashSet<(CompiledNode Branch, int Token)> noted, int token)
    {
        if (noted.Count > 0)
        {
            foreach (var branch in branches)
            {
                if (noted.Contains((branch, token)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private string NameOf(int branch) =>
        FieldNames.TitleOf(branches[branch].Schema)
        ?? FieldNames.Word("variant").Replace("{number}", (branch + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

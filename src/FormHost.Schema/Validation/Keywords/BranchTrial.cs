using FormHost.Schema.Validation.Compilation;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>Applies a schema that may fail without the whole failing: what it noted then counts only if it is valid.</summary>
internal static class BranchTrial
{
    public static bool IsValid(CompiledNode schema, ref Evaluation evaluation, int token, int marks)
    {
        var state = evaluation.State;
        var misses = state.FormatMisses.Count;
        var count = evaluation.Instance[token].Count;
        var own = marks < 0 ? marks : state.Marks.Push(count);
        var isValid = schema.IsValid(ref evaluation, token, own);
        if (!isValid)
        {
            state.ForgetMisses(misses);
        }

        if (marks >= 0)
        {
            if (isValid)
            {
                state.Marks.Merge(own, marks, count);
            }

            state.Marks.Pop(own);
        }

        return isValid;
    }
}

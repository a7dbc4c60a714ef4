using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Instances;
using FormHost.Schema.Validation.Results;

namespace FormHost.Schema.Validation;

/// <summary>Evaluates one instance: reads it, asks whether it is valid, and only if it is not, why.</summary>
internal readonly ref struct Evaluator(SchemaCompiler schemas, CompiledNode root, EvaluationOptions options)
{
    public bool IsValid(ReadOnlySpan<byte> text)
    {
        var state = EvaluationState.Rent();
        try
        {
            if (InstanceReader.Read(text, state.Buffer, options.Depth) is not ReadOutcome.Read)
            {
                return false;
            }

            if (state.Buffer.HasDuplicates)
            {
                Prune(state, text, []);
            }

            var evaluation = Start(state, new InstanceView(text, state.Buffer.Side, state.Buffer.Tokens));
            return root.IsValid(ref evaluation, 0, Evaluation.NoMarks) && !evaluation.IsExhausted;
        }
        finally
        {
            state.Return();
        }
    }

    public bool IsValid(InstanceView instance)
    {
        var state = EvaluationState.Rent();
        try
        {
            var evaluation = Start(state, instance);
            return root.IsValid(ref evaluation, 0, Evaluation.NoMarks) && !evaluation.IsExhausted;
        }
        finally
        {
            state.Return();
        }
    }

    public EvaluationResult Evaluate(ReadOnlySpan<byte> text)
    {
        var state = EvaluationState.Rent();
        try
        {
            var outcome = InstanceReader.Read(text, state.Buffer, options.Depth);
            if (outcome is not ReadOutcome.Read)
            {
                return new(IsValid: false, [UnreadableInstance.Explain(text, outcome, options.Depth)]);
            }

            List<Diagnostic>? diagnostics = null;
            if (state.Buffer.HasDuplicates)
            {
                Prune(state, text, diagnostics = []);
            }

            var evaluation = Start(state, new InstanceView(text, state.Buffer.Side, state.Buffer.Tokens));
            var isValid = root.IsValid(ref evaluation, 0, Evaluation.NoMarks) && !evaluation.IsExhausted;
            return isValid && diagnostics is null && state.FormatMisses.Count + state.TimedOut.Count == 0
                ? EvaluationResult.Valid
                : Explain(state, text, isValid, diagnostics ?? [], ref evaluation);
        }
        finally
        {
            state.Return();
        }
    }

    private EvaluationResult Explain(EvaluationState state, ReadOnlySpan<byte> text, bool isValid, List<Diagnostic> diagnostics, ref Evaluation evaluation)
    {
        if (!isValid && !evaluation.IsExhausted)
        {
            Collect(state, text, diagnostics, ref evaluation);
        }

        if (evaluation.IsExhausted && !diagnostics.Exists(diagnostic => diagnostic.Severity is Severity.Error))
        {
            diagnostics.Add(Diagnostic.Error(ValueCodes.TooComplex) with { InstancePointer = JsonPointer.Root });
        }

        AddWarnings(state, evaluation.Instance, diagnostics);
        return new(isValid, [.. diagnostics]);
    }

    private static void Prune(EvaluationState state, ReadOnlySpan<byte> text, List<Diagnostic> diagnostics)
    {
        var superseded = new HashSet<int>();
        var repeated = MemberPruning.FindRepeated(state.Buffer, text, superseded);
        var instance = new InstanceView(text, state.Buffer.Side, state.Buffer.Tokens);
        foreach (var name in repeated.Take(100))
        {
            var at = InstancePath.To(instance, name + 1, state);
            diagnostics.Add(Diagnostic.Warning(ValueCodes.DuplicateKey, ("field", at.Field), ("name", at.Name!)) with { InstancePointer = at.Pointer });
        }

        MemberPruning.Prune(state.Buffer, superseded);
    }

    private static void AddWarnings(EvaluationState state, InstanceView instance, List<Diagnostic> diagnostics)
    {
        foreach (var (keyword, token) in state.FormatMisses.Distinct())
        {
            diagnostics.Add(keyword.Miss(InstancePath.To(instance, token, state, keyword.Owner), Severity.Warning));
        }

        foreach (var (keyword, pattern, token) in state.TimedOut.Distinct())
        {
            diagnostics.Add(keyword.Unchecked(InstancePath.To(instance, token, state, keyword.Owner), pattern));
        }
    }

    private Evaluation Start(EvaluationState state, InstanceView instance)
    {
        Note(options.Branches, instance, state.Chosen);
        Note(options.OpenChoices, instance, state.Open);
        return new Evaluation(instance, state, options.Formats);
    }

    private void Note(ImmutableArray<ChosenBranch> branches, InstanceView instance, HashSet<(CompiledNode Branch, int Token)> noted)
    {
        foreach (var (place, branch) in branches)
        {
            if (schemas.Find(branch) is { } node && InstancePath.TokenAt(instance, place) is { } token)
            {
                noted.Add((node, token));
            }
        }
    }

    // Format misses of the first pass stop where it stopped; the second notes them all.
    private void Collect(EvaluationState state, ReadOnlySpan<byte> text, List<Diagnostic> diagnostics, ref Evaluation evaluation)
    {
        state.FormatMisses.Clear();
        state.TimedOut.Clear();
        state.Marks.Clear();
        state.Scope.Clear();
        evaluation = new Evaluation(new InstanceView(text, state.Buffer.Side, state.Buffer.Tokens), state, options.Formats);
        evaluation.StartCollecting();
        var errors = new ErrorCollector(options.Errors);
        root.Collect(ref evaluation, 0, Evaluation.NoMarks, InstanceLocation.Root(), errors);
        diagnostics.AddRange(errors.Errors);
    }
}

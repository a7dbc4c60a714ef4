using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Validation.Results;

/// <summary>What is said where no branch of a choice fits: the errors of the one that fits best, or one error for all.</summary>
internal static class BranchChooser
{
    /// <summary>Reports the failures.</summary>
    /// <param name="failures">One per branch.</param>
    /// <param name="fallback">What to say where the branches say nothing.</param>
    /// <param name="isExclusive">True for <c>oneOf</c>.</param>
    /// <param name="errors">Takes what is to be said.</param>
    public static void Report(List<BranchFailure> failures, Diagnostic fallback, bool isExclusive, ErrorCollector errors)
    {
        if (failures.Count > 1 && Common(failures, fallback, isExclusive) is { } common)
        {
            errors.Add(common);
            return;
        }

        var best = failures
            .OrderBy(failure => failure.Count == 0 ? 1 : 0)
            .ThenBy(failure => failure.Here is null ? 0 : 1)
            .ThenBy(failure => failure.Discriminators)
            .ThenBy(failure => failure.Count)
            .ThenByDescending(failure => failure.Depth)
            .FirstOrDefault();
        if (best is null || best.Count == 0)
        {
            errors.Add(fallback);
        }
        else
        {
            errors.AddAll(best.Errors.Errors);
        }
    }

    private static Diagnostic? Common(List<BranchFailure> failures, Diagnostic fallback, bool isExclusive) =>
        Merged(failures, failure => failure.Only(ValueCodes.Type), ValueCodes.Type, "type", FieldNames.Word("or"))
        ?? Merged(failures, failure => failure.Here is { Code: ValueCodes.Const or ValueCodes.Enum } here ? here : null, ValueCodes.Enum, "allowed", ", ")
        ?? Merged(failures, failure => failure.Here is null ? failure.Discriminator : null, ValueCodes.Enum, "allowed", ", ")
        ?? Missing(failures, fallback, isExclusive);

    // All branches complain of the same place for the same kind of reason: one message with all that is possible there.
    private static Diagnostic? Merged(List<BranchFailure> failures, Func<BranchFailure, Diagnostic?> pick, string code, string argument, string separator)
    {
        var picked = failures.ConvertAll(failure => pick(failure));
        if (picked.Exists(error => error is null || error.InstancePointer != picked[0]?.InstancePointer))
        {
            return null;
        }

        var all = picked.Select(error => error!.Arguments[argument]!).Distinct(StringComparer.Ordinal).ToList();
        return all.Count == 1
            ? picked[0]
            : picked[0]! with { Code = code, Arguments = DiagnosticArguments.Of(("field", picked[0]!.Arguments["field"]!), (argument, string.Join(separator, all))) };
    }

    private static Diagnostic? Missing(List<BranchFailure> failures, Diagnostic fallback, bool isExclusive)
    {
        var missing = failures.ConvertAll(failure => failure.Only(ValueCodes.Required));
        if (missing.Contains(null))
        {
            return null;
        }

        var fields = string.Join(", ", missing.Select(error => error!.Arguments["field"]).Distinct(StringComparer.Ordinal));
        return fallback with
        {
            Code = isExclusive ? ValueCodes.OneRequired : ValueCodes.AnyRequired,
            Arguments = DiagnosticArguments.Of(("field", fallback.Arguments["field"]!), ("fields", fields)),
        };
    }
}

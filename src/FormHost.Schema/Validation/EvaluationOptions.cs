using System.Collections.Immutable;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Validation;

/// <summary>How an instance is evaluated.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Formats are annotations; nothing is chosen; the usual limits.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>What formats mean.</summary>
    public FormatMode Formats { get; init; } = FormatMode.Ignore;

    /// <summary>Branches that the operator chose.</summary>
    public ImmutableArray<ChosenBranch> Branches { get; init; } = [];

    /// <summary>Branches, one for each choice that the operator has still to make: where none of the branches there fits, that alone is said.</summary>
    public ImmutableArray<ChosenBranch> OpenChoices { get; init; } = [];

    /// <summary>Levels of nesting that an instance may have.</summary>
    public int Depth { get; init; } = DocumentLimits.Default.JsonDepth;

    /// <summary>The most errors that are reported.</summary>
    public int Errors { get; init; } = 1_000;
}

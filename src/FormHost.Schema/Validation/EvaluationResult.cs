using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Validation;

/// <summary>What an evaluation found.</summary>
/// <param name="IsValid">True where the instance satisfies the schema; false also where that could not be told within the limits.</param>
/// <param name="Diagnostics">
/// Codes of <see cref="ValueCodes"/>, each with its instance location; at least one error if not valid, possibly warnings if valid.
/// </param>
public sealed record EvaluationResult(bool IsValid, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Valid, and nothing to say.</summary>
    public static EvaluationResult Valid { get; } = new(true, []);
}

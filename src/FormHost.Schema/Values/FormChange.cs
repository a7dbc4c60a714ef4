using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>What a posted form leads to.</summary>
/// <param name="State">The state with all that was typed and asked for.</param>
/// <param name="Diagnostics">What could not be done (codes of <see cref="FormCodes"/>), each with its place.</param>
public sealed record FormChange(FormState State, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What is written: with keys that were typed anew and still stand as they were in <see cref="State"/>.</summary>
    public FormState Written { get; init; } = State;
}

using System.Collections.Immutable;
using System.Text.Json;

namespace FormHost.Schema.Forms;

/// <summary>What stood at a place while another shape is chosen there.</summary>
/// <param name="Value">The value.</param>
public sealed record ParkedValue(JsonElement Value)
{
    /// <summary>The blanks in it, as in <see cref="FormState.Blank"/>; pointers within the value.</summary>
    public ImmutableArray<string> Blank { get; init; } = [];

    /// <summary>The texts in it that were meant to be JSON, as in <see cref="FormState.Unparsed"/>; pointers within the value.</summary>
    public ImmutableArray<string> Unparsed { get; init; } = [];
}

using System.Collections.Immutable;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>All that applies at a place for the value that stands there.</summary>
/// <param name="Schema">The schemas, with those of chosen branches.</param>
/// <param name="Types">The types that a value typed here may have, <c>null</c> aside; all where nothing is said of them.</param>
/// <param name="IsNullable">True where <c>null</c> is allowed, too.</param>
/// <param name="Groups">The choices between shapes.</param>
/// <param name="Options">The values that a <c>oneOf</c> or <c>anyOf</c> of constants allows.</param>
/// <param name="Required">Names required because of what is present.</param>
internal sealed record ResolvedPlace(
    EffectiveSchema Schema,
    JsonTypes Types,
    bool IsNullable,
    ImmutableArray<VariantGroup> Groups,
    ImmutableArray<FieldOption> Options,
    ImmutableHashSet<string> Required)
{
    /// <summary>True where neither a <c>type</c> nor any other keyword tells what may stand here.</summary>
    public bool SaysNothing => Types == JsonTypes.Any;

    /// <summary>True where a variant has still to be chosen.</summary>
    public bool HasOpenChoice => Groups.Any(group => group.Chosen is null);
}

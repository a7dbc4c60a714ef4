using System.Collections.Immutable;

namespace FormHost.Schema.Forms;

/// <summary>A choice between shapes at one place.</summary>
/// <param name="Key">Names the group among those of its place: <c>0</c>, <c>1</c>, and <c>0.2.0</c> for the first one inside branch 2 of group 0.</param>
/// <param name="Variants">What there is to choose from.</param>
/// <param name="Chosen">The index of the variant that applies; null where none was chosen.</param>
public sealed record VariantGroup(string Key, ImmutableArray<Variant> Variants, int? Chosen)
{
    /// <summary>The variant that applies; null where none was chosen.</summary>
    public Variant? Current => Chosen is { } index ? Variants[index] : null;
}

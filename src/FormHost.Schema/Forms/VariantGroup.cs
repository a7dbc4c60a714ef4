using System.Collections.Immutable;

namespace FormHost.Schema.Forms;

/// <summary>A choice between shapes at one place.</summary>
/// <param name="Key">Names the group among those of its place: the <see cref="SchemaGroup.Id"/>, behind the key of the group in whose branch it stands and a dot; <c>type…</c> for a list of types.</param>
/// <param name="Variants">What there is to choose from.</param>
/// <param name="Chosen">The index of the variant that applies; null where none was chosen.</param>
public sealed record VariantGroup(string Key, ImmutableArray<Variant> Variants, int? Chosen)
{
    /// <summary>The variant that applies; null where none was chosen.</summary>
    public Variant? Current => Chosen is { } index ? Variants[index] : null;
}

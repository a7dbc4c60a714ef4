using System.Collections.Immutable;
using FormHost.Schema.Documents;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms.Outlines;

/// <summary>Finds what a schema says of a place, whichever variant must be chosen for it.</summary>
internal sealed class OutlineFinder(OutlineShapes shapes)
{
    private const int MostCandidates = 64;
    private const int MostShapes = 1_000;

    /// <summary>The candidates: more than one where variants differ in what they say of it, none where nothing may stand there.</summary>
    public ImmutableArray<OutlinePlace> Find(EffectiveSchema root, JsonPointer at)
    {
        IEnumerable<OutlinePlace> places = [OutlinePlace.Root(root)];
        foreach (var token in at.Tokens)
        {
            places =
            [
                .. places.SelectMany(place => shapes.All(place).Take(MostShapes))
                    .Select(field => Step(field, token))
                    .OfType<OutlinePlace>()
                    .DistinctBy(place => place.Declared, ReferenceEqualityComparer.Instance)
                    .Take(MostCandidates),
            ];
        }

        return [.. places];
    }

    private static OutlinePlace? Step(Field field, string token) => field.Body switch
    {
        FieldKind.List or FieldKind.Tuple => StepToItem(field, token),
        FieldKind.Object or FieldKind.Map or null => StepToMember(field, token),
        _ => null,
    };

    private static OutlinePlace? StepToItem(Field field, string token)
    {
        var items = field.Schema.Arrays;
        if (string.Equals(token, OutlinePlace.AnyItem, StringComparison.Ordinal))
        {
            return items.IsClosed ? null : OutlinePlace.FurtherItem(field);
        }

        return ValueTree.TryIndex(token, int.MaxValue, out var index) && (index < items.PrefixLength || !items.IsClosed)
            ? OutlinePlace.Item(field, index)
            : null;
    }

    private static OutlinePlace? StepToMember(Field field, string token)
    {
        if (field.Schema.Declares(token))
        {
            return OutlinePlace.Member(field, token);
        }

        if (OutlineEntries.Of(field).FirstOrDefault(entry => string.Equals(entry.KeyPattern, token, StringComparison.Ordinal)) is { Place: { } entry })
        {
            return entry;
        }

        var place = OutlinePlace.Member(field, token) with { Role = FieldRole.Entry, IsInSecret = FieldTree.IsInSecret(field) };
        return place.Declared.Nodes.Length > 0 || place.IsRequired || OutlineEntries.TakesAny(field) ? place : null;
    }
}

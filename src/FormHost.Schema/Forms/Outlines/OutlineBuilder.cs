using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Forms.Outlines;

/// <summary>Builds outlines: down to a cycle, to a number of levels, and to the number of fields that one form may have.</summary>
internal sealed class OutlineBuilder(OutlineShapes shapes, DocumentLimits limits)
{
    /// <summary>Levels of fields in fields. As JSON, this is at most 64 levels, which every reader takes.</summary>
    private const int MostLevels = 12;

    private readonly HashSet<EffectiveSchema> _path = new(ReferenceEqualityComparer.Instance);
    private int _level;
    private int _count;
    private bool _isLimited;

    /// <summary>The parameters of a form.</summary>
    public FormOutline Form(EffectiveSchema root)
    {
        var place = OutlinePlace.Root(root);
        _path.Add(root);
        return Finish(Flat(Inside(place, shapes.Of(place), null, [], null)));
    }

    /// <summary>One place; null where there are no candidates. Where there are several, it is a choice between them.</summary>
    public FormOutline? Part(ImmutableArray<OutlinePlace> candidates)
    {
        ImmutableArray<FieldOutline> found = [.. candidates.Select(Of)];
        return found switch
        {
            [] => null,
            [var only] => Finish([only]),
            _ => Finish([Between(candidates[0], found)]),
        };
    }

    /// <summary>A choice between what variants around a place say of it; they share nothing.</summary>
    private FieldOutline Between(OutlinePlace place, ImmutableArray<FieldOutline> candidates) => new()
    {
        Field = shapes.Of(place with { Declared = place.Declared.Alone() }),
        Kind = FieldKind.Variants,
        Variants = [.. candidates.Select((candidate, index) => new VariantOutline(TitleOf(candidate, index), [candidate]))],
    };

    private static string TitleOf(FieldOutline outline, int index) =>
        outline.Field.Title ?? string.Create(CultureInfo.InvariantCulture, $"Variant {index + 1}");

    private FormOutline Finish(ImmutableArray<FieldOutline> fields) => new(
        fields,
        _isLimited
            ? [Diagnostic.Warning(FormCodes.OutlineLimit, ("limit", limits.RenderedFields.ToString(CultureInfo.InvariantCulture)))]
            : []);

    private FieldOutline Of(OutlinePlace place)
    {
        _count++;
        var field = shapes.Of(place);
        if (field is { IsLeaf: true, Groups.Length: 0 })
        {
            return new() { Field = field, Kind = field.Kind };
        }

        if (IsBeyondLimit() || _level >= MostLevels || !_path.Add(place.Declared))
        {
            return new() { Field = field, Kind = field.Kind, IsTruncated = true };
        }

        _level++;
        var outline = Inside(place, field, null, [], null);
        _level--;
        _path.Remove(place.Declared);
        return outline;
    }

    private bool IsBeyondLimit()
    {
        var isBeyond = _count > limits.RenderedFields;
        _isLimited |= isBeyond;
        return isBeyond;
    }

    /// <summary>All that may stand at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="field">Its field, with the variants of <paramref name="choices"/>.</param>
    /// <param name="choices">The variants that are chosen.</param>
    /// <param name="told">The keys of the groups that are told elsewhere.</param>
    /// <param name="shared">The field whose members are told elsewhere; null where there is none.</param>
    private FieldOutline Inside(OutlinePlace place, Field field, ImmutableDictionary<string, int>? choices, ImmutableHashSet<string> told, Field? shared)
    {
        var open = OutlineShapes.OpenGroups(field, told);
        var known = told.Union(open.Select(group => group.Key));
        return new FieldOutline
        {
            Field = field,
            Kind = open.Length > 0 ? FieldKind.Variants : field.Body ?? FieldKind.Json,
            Fields = [.. Members(field, shared), .. Positions(field), .. open.Skip(1).Select(group => Choice(place, field, group, choices, known))],
            Variants = open.Length > 0 ? Choice(place, field, open[0], choices, known).Variants : [],
            Item = TakesItems(field) ? Of(OutlinePlace.FurtherItem(field)) : null,
            Entries = [.. Entries(field, shared)],
        };
    }

    private FieldOutline Choice(OutlinePlace place, Field shared, VariantGroup group, ImmutableDictionary<string, int>? choices, ImmutableHashSet<string> told) => new()
    {
        Field = shared,
        Kind = FieldKind.Variants,
        Variants =
        [
            .. group.Variants.Select((variant, index) =>
                new VariantOutline(variant.Title, Variant(place, shared, OutlineShapes.Choose(choices, place, group, index), told))),
        ],
    };

    private ImmutableArray<FieldOutline> Variant(OutlinePlace place, Field shared, ImmutableDictionary<string, int> choices, ImmutableHashSet<string> told)
    {
        _count++;
        if (IsBeyondLimit())
        {
            return [new() { Field = shared, Kind = shared.Body ?? FieldKind.Json, IsTruncated = true }];
        }

        return Flat(Inside(place, shapes.Of(place, choices), choices, told, shared));
    }

    private IEnumerable<FieldOutline> Members(Field field, Field? shared)
    {
        var known = HasMembers(shared) ? OutlinePlace.Members(shared).ToHashSet() : [];
        return HasMembers(field) ? OutlinePlace.Members(field).Where(member => !known.Contains(member)).Select(Of) : [];
    }

    private IEnumerable<EntryOutline> Entries(Field field, Field? shared)
    {
        var known = HasMembers(shared) ? OutlineEntries.Of(shared).ToHashSet() : [];
        return HasMembers(field)
            ? OutlineEntries.Of(field).Where(entry => !known.Contains(entry)).Select(entry => new EntryOutline(entry.KeyPattern, Of(entry.Place)))
            : [];
    }

    private IEnumerable<FieldOutline> Positions(Field field) =>
        field.Body == FieldKind.Tuple ? Enumerable.Range(0, field.Schema.Arrays.PrefixLength).Select(index => Of(OutlinePlace.Item(field, index))) : [];

    private static bool HasMembers([NotNullWhen(true)] Field? field) => field?.Body is FieldKind.Object or FieldKind.Map;

    private static bool TakesItems(Field field) =>
        field.Body == FieldKind.List || (field.Body == FieldKind.Tuple && field.Schema.Arrays is { IsClosed: false, HasItems: true });

    /// <summary>An outline as a list of fields: its members, and itself where it is more than they are.</summary>
    private static ImmutableArray<FieldOutline> Flat(FieldOutline outline)
    {
        if (outline.Field.Body is not (FieldKind.Object or null))
        {
            return [outline];
        }

        var isMore = outline.Variants.Length > 0 || outline.Entries.Length > 0;
        return isMore
            ? [.. outline.Fields, outline with { Kind = outline.Variants.Length > 0 ? FieldKind.Variants : FieldKind.Map, Fields = [] }]
            : outline.Fields;
    }
}

using System.Collections.Immutable;

namespace FormHost.Schema.Forms.Outlines;

/// <summary>What stands at a place, depending on the variants that are chosen there.</summary>
internal sealed class OutlineShapes(ISchemaMatcher matcher)
{
    private static readonly ImmutableDictionary<string, int> NoChoices = FormState.Empty.Choices;

    /// <summary>The field of a place alone, without those inside.</summary>
    /// <param name="place">The place.</param>
    /// <param name="choices">The variants that are chosen, as in <see cref="FormState.Choices"/>; none if null.</param>
    public Field Of(OutlinePlace place, ImmutableDictionary<string, int>? choices = null) =>
        new FieldBuilder(new PlaceResolver(matcher, choices ?? NoChoices, fits: false), FormState.Empty)
            .Build(new FieldPlace(place.Declared, null, place.Pointer, place.Name, place.Role, place.IsRequired, place.IsInSecret), out _);

    /// <summary>The choices with one more.</summary>
    public static ImmutableDictionary<string, int> Choose(ImmutableDictionary<string, int>? choices, OutlinePlace place, VariantGroup group, int variant) =>
        (choices ?? NoChoices).SetItem(FormState.ChoiceKey(place.Pointer, group.Key), variant);

    /// <summary>The groups of a field in which nothing is chosen, and that are not already told.</summary>
    public static ImmutableArray<VariantGroup> OpenGroups(Field field, ImmutableHashSet<string> told) =>
        [.. field.Groups.Where(group => group.Chosen is null && !told.Contains(group.Key))];

    /// <summary>The field of a place with nothing chosen, then with each variant by itself, those inside variants included.</summary>
    public IEnumerable<Field> All(OutlinePlace place) => All(place, NoChoices, []);

    private IEnumerable<Field> All(OutlinePlace place, ImmutableDictionary<string, int> choices, ImmutableHashSet<string> told)
    {
        var field = Of(place, choices);
        yield return field;
        var open = OpenGroups(field, told);
        var known = told.Union(open.Select(group => group.Key));
        foreach (var group in open)
        {
            for (var i = 0; i < group.Variants.Length; i++)
            {
                foreach (var inner in All(place, Choose(choices, place, group, i), known))
                {
                    yield return inner;
                }
            }
        }
    }
}

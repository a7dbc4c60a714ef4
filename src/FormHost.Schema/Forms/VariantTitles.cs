using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Titles of variants: the schema's own, else what tells the branches apart.</summary>
internal static class VariantTitles
{
    private static readonly (JsonTypes Type, string Title)[] TypeTitles =
    [
        (JsonTypes.String, "Text"),
        (JsonTypes.Number, "Number"),
        (JsonTypes.Integer, "Whole number"),
        (JsonTypes.Boolean, "Yes or no"),
        (JsonTypes.Array, "List"),
        (JsonTypes.Object, "Object"),
    ];

    public static ImmutableArray<Variant> Of(IReadOnlyList<BranchShape> shapes, EffectiveSchema place)
    {
        var inherited = place.Title;
        return
        [
            .. shapes.Select((shape, index) => new Variant(
                TitleOf(shape, shapes, inherited) ?? string.Create(CultureInfo.InvariantCulture, $"Variant {index + 1}"),
                shape.Schema.Description,
                shape.Branch,
                shape.Schema.Types)),
        ];
    }

    /// <summary>One variant per type; the scalar types share one, since one control holds them all.</summary>
    public static ImmutableArray<Variant> OfTypes(JsonTypes types)
    {
        var scalars = types & JsonTypes.Scalar;
        var variants = ImmutableArray.CreateBuilder<Variant>();
        if (scalars != JsonTypes.None)
        {
            variants.Add(new Variant(string.Join(" or ", TitlesOf(scalars)), null, null, scalars));
        }

        foreach (var container in (ReadOnlySpan<JsonTypes>)[JsonTypes.Array, JsonTypes.Object])
        {
            if (types.HasFlag(container))
            {
                variants.Add(new Variant(TitlesOf(container).Single(), null, null, container));
            }
        }

        return variants.DrainToImmutable();
    }

    public static int? IndexOf(ImmutableArray<Variant> variants, JsonElement value)
    {
        var type = JsonTypeNames.Of(value.ValueKind);
        for (var i = 0; i < variants.Length; i++)
        {
            if ((variants[i].Types & type) != JsonTypes.None)
            {
                return i;
            }
        }

        return null;
    }

    private static string? TitleOf(BranchShape shape, IReadOnlyList<BranchShape> shapes, string? inherited)
    {
        var title = shape.Schema.Title;
        if (!string.IsNullOrWhiteSpace(title) && !string.Equals(title, inherited, StringComparison.Ordinal)
            && shapes.Count(other => string.Equals(other.Schema.Title, title, StringComparison.Ordinal)) == 1)
        {
            return title;
        }

        return Discriminator(shape, shapes) ?? DistinctProperty(shape, shapes) ?? ValuesOf(shape) ?? TypeOf(shape, shapes);
    }

    private static string? Discriminator(BranchShape shape, IReadOnlyList<BranchShape> shapes) =>
        shape.Schema.PropertyNames
            .Where(name => shapes.All(other => other.Schema.Declares(name)))
            .Select(name => FixedValue(shape.Schema.Property(name)))
            .FirstOrDefault(text => text is not null);

    private static string? DistinctProperty(BranchShape shape, IReadOnlyList<BranchShape> shapes) =>
        shape.Schema.PropertyNames
            .Where(name => shapes.Count(other => other.Schema.Declares(name)) == 1)
            .Select(name => shape.Schema.Property(name).Title ?? name)
            .FirstOrDefault();

    private static string? FixedValue(EffectiveSchema schema) =>
        schema.Const is { } value ? ValueText.Of(value)
        : schema.Enum is { Length: > 0 and <= 3 } values ? string.Join(" / ", values.Select(ValueText.Of))
        : null;

    private static string? ValuesOf(BranchShape shape) => FixedValue(shape.Schema);

    private static string? TypeOf(BranchShape shape, IReadOnlyList<BranchShape> shapes) =>
        shape.Schema.TypeIsStated && shapes.Count(other => other.Schema.Types == shape.Schema.Types) == 1
            ? string.Join(" or ", TitlesOf(shape.Schema.Types))
            : null;

    private static IEnumerable<string> TitlesOf(JsonTypes types) =>
        TypeTitles
            .Where(pair => types.HasFlag(pair.Type) && !(pair.Type == JsonTypes.Integer && types.HasFlag(JsonTypes.Number)))
            .Select(pair => pair.Title);
}

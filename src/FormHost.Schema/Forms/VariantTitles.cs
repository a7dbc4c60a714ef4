using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Titles of variants: the schema's own, else what tells the branches apart.</summary>
internal static class VariantTitles
{
    private const int MostValues = 3;

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
        var discriminator = DiscriminatorOf(shapes);
        var titles = shapes.Select((shape, index) => TitleOf(shape, shapes, place.Title, discriminator)
            ?? string.Create(CultureInfo.InvariantCulture, $"Variant {index + 1}")).ToList();
        return
        [
            .. shapes.Select((shape, index) => new Variant(
                IsUnique(titles, index) ? titles[index] : string.Create(CultureInfo.InvariantCulture, $"{titles[index]} ({index + 1})"),
                shape.Schema.Description,
                shape.Branch,
                shape.Types)),
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

    private static bool IsUnique(List<string> titles, int index) =>
        titles.Count(title => string.Equals(title, titles[index], StringComparison.Ordinal)) == 1;

    private static string? TitleOf(BranchShape shape, IReadOnlyList<BranchShape> shapes, string? inherited, string? discriminator)
    {
        var title = shape.Schema.Title;
        if (!string.IsNullOrWhiteSpace(title) && !string.Equals(title, inherited, StringComparison.Ordinal)
            && shapes.Count(other => string.Equals(other.Schema.Title, title, StringComparison.Ordinal)) == 1)
        {
            return title;
        }

        return (discriminator is null ? null : FixedText(shape, discriminator))
            ?? FixedText(shape.Schema)
            ?? TypeOf(shape, shapes)
            ?? DistinctProperty(shape, shapes);
    }

    /// <summary>The property whose fixed values tell the most branches apart; null where none tells two.</summary>
    private static string? DiscriminatorOf(IReadOnlyList<BranchShape> shapes) =>
        shapes.SelectMany(shape => shape.Schema.PropertyNames)
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Texts: shapes.Select(shape => FixedText(shape, name)).OfType<string>().ToList()))
            .Where(property => property.Texts.Count > 1 && property.Texts.Distinct(StringComparer.Ordinal).Count() == property.Texts.Count)
            .OrderByDescending(property => property.Texts.Count)
            .Select(property => property.Name)
            .FirstOrDefault();

    private static string? DistinctProperty(BranchShape shape, IReadOnlyList<BranchShape> shapes) =>
        shape.Schema.PropertyNames
            .Where(name => shapes.Count(other => other.Schema.Declares(name)) == 1)
            .Select(name => shape.Schema.Property(name).Title ?? name)
            .FirstOrDefault();

    private static string? FixedText(BranchShape shape, string name) =>
        shape.Schema.Declares(name) ? FixedText(shape.Schema.Property(name)) : null;

    private static string? FixedText(EffectiveSchema schema) =>
        schema.FixedValues is { Length: > 0 and <= MostValues } values ? string.Join(" / ", values.Select(TextOf)) : null;

    private static string TextOf(JsonElement value) => ValueText.Of(value) is { Length: > 0 } text ? text : "(empty)";

    private static string? TypeOf(BranchShape shape, IReadOnlyList<BranchShape> shapes) =>
        shape.Types != JsonTypes.Any && shapes.Count(other => other.Types == shape.Types) == 1
            ? string.Join(" or ", TitlesOf(shape.Types))
            : null;

    private static IEnumerable<string> TitlesOf(JsonTypes types) =>
        TypeTitles
            .Where(pair => types.HasFlag(pair.Type) && !(pair.Type == JsonTypes.Integer && types.HasFlag(JsonTypes.Number)))
            .Select(pair => pair.Title);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>
/// Finds all that applies at a place for the value that stands there: the chosen branches, what <c>if</c> leads to, and what
/// present properties ask for.
/// </summary>
/// <param name="matcher">Tells which condition holds, and which branch a value fits.</param>
/// <param name="choices">The variants that are chosen, as in <see cref="FormState.Choices"/>.</param>
/// <param name="fits">True to choose, for a value without a choice, the branch that it fits; else there is none, so that no branch jumps while typing.</param>
internal sealed class PlaceResolver(ISchemaMatcher matcher, ImmutableDictionary<string, int> choices, bool fits)
{
    private const int MostRounds = 64;
    private static readonly JsonElement EmptyObject = JsonElement.Parse("{}"u8);

    public ResolvedPlace Resolve(EffectiveSchema declared, JsonElement? value, JsonPointer pointer)
    {
        var place = new Place(pointer, value, declared);
        for (var round = 0; round < MostRounds; round++)
        {
            var prefix = round == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"r{round}.");
            if (!ResolveGroups(place, prefix, from: 0) && !ResolveConditions(place) && !ResolveDependencies(place))
            {
                break;
            }
        }

        ResolveTypes(place);
        return new ResolvedPlace(place.Schema, place.Types, place.IsNullable, [.. place.Groups], [.. place.Options], place.Required);
    }

    private bool ResolveGroups(Place place, string prefix, int from)
    {
        var found = false;
        var ordinal = 0;
        foreach (var group in place.Schema.Groups.Skip(from))
        {
            if (!place.Seen.Add((group.Owner, group.Keyword)))
            {
                continue;
            }

            found = true;
            Resolve(group, string.Create(CultureInfo.InvariantCulture, $"{prefix}{ordinal++}"), place);
        }

        return found;
    }

    private void Resolve(SchemaGroup group, string key, Place place)
    {
        var shapes = group.Branches.Select(branch => new BranchShape(branch, place.Schema.Alone(branch))).ToList();
        place.IsNullable |= shapes.RemoveAll(shape => shape.IsNull) > 0;
        if (shapes.Count == 1)
        {
            place.Schema = place.Schema.With(shapes[0].Branch);
        }
        else if (shapes.TrueForAll(shape => shape.IsValue) && shapes.Count > 0)
        {
            place.Options.AddRange(shapes.SelectMany(shape => shape.Options()));
        }
        else if (shapes.Exists(shape => shape.HasStructure) || BranchShape.AreTitledKinds(shapes))
        {
            var variants = VariantTitles.Of(shapes, place.Schema);
            var chosen = Choose(group, shapes, key, place);
            place.Groups.Add(new VariantGroup(key, variants, chosen));
            if (chosen is { } index)
            {
                var known = place.Schema.Groups.Length;
                place.Schema = place.Schema.With(shapes[index].Branch);
                ResolveGroups(place, string.Create(CultureInfo.InvariantCulture, $"{key}.{index}."), known);
            }
        }
        else if (shapes.Count > 0 && shapes.TrueForAll(shape => shape.Schema.TypeIsStated))
        {
            var union = shapes.Aggregate(JsonTypes.None, (types, shape) => types | shape.Schema.Types);
            place.Narrow(union);
        }
    }

    private int? Choose(SchemaGroup group, List<BranchShape> shapes, string key, Place place)
    {
        if (choices.TryGetValue(FormState.ChoiceKey(place.Pointer, key), out var chosen))
        {
            return chosen >= 0 && chosen < shapes.Count ? chosen : null;
        }

        return fits && place.Value is { } value && !IsEmptyObject(value) ? BranchFit.Best(shapes, value, matcher) : null;
    }

    /// <summary>An object without members fits every branch: it tells nothing.</summary>
    private static bool IsEmptyObject(JsonElement value) => value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Any();

    private bool ResolveConditions(Place place)
    {
        var found = false;
        foreach (var condition in place.Schema.Conditions)
        {
            if (!place.Seen.Add((condition.If, "if")))
            {
                continue;
            }

            var instance = place.Value ?? (place.Schema.Types.HasFlag(JsonTypes.Object) ? EmptyObject : null as JsonElement?);
            var consequence = instance is not { } asked ? null : matcher.Matches(condition.If, asked) ? condition.Then : condition.Else;
            if (consequence is not null)
            {
                found = true;
                place.Schema = place.Schema.With(consequence);
            }
        }

        return found;
    }

    private static bool ResolveDependencies(Place place)
    {
        var found = false;
        if (place.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return false;
        }

        foreach (var dependency in place.Schema.Dependencies.Where(dependency => value.TryGetProperty(dependency.Property, out _)))
        {
            place.Required = place.Required.Union(dependency.Required);
            if (dependency.Schema is { } schema && place.Seen.Add((schema, "dependentSchemas")))
            {
                found = true;
                place.Schema = place.Schema.With(schema);
            }
        }

        return found;
    }

    /// <summary>A list of types that one control cannot hold is a choice between shapes, too.</summary>
    private void ResolveTypes(Place place)
    {
        place.Narrow(place.Schema.Types);
        place.IsNullable |= place.Schema.TypeIsStated && place.Types.HasFlag(JsonTypes.Null) && place.Types != JsonTypes.Null;
        var isUntold = !place.Schema.TypeIsStated && place.Types == JsonTypes.Any;
        var types = isUntold || place.Types == JsonTypes.Null ? place.Types : place.Types & ~JsonTypes.Null;
        var containers = types & (JsonTypes.Array | JsonTypes.Object);
        place.Types = types;
        if (!place.Schema.TypeIsStated || containers == JsonTypes.None || types == containers && containers is JsonTypes.Array or JsonTypes.Object
            || place.Schema.Enum is not null || place.Schema.Const is not null)
        {
            return;
        }

        var variants = VariantTitles.OfTypes(types);
        if (variants.Length < 2)
        {
            return;
        }

        const string key = "type";
        int? chosen = choices.TryGetValue(FormState.ChoiceKey(place.Pointer, key), out var wanted)
            ? wanted >= 0 && wanted < variants.Length ? wanted : null
            : fits && place.Value is { } value ? VariantTitles.IndexOf(variants, value) : null;
        place.Groups.Add(new VariantGroup(key, variants, chosen));
        place.Types = chosen is { } index ? variants[index].Types : JsonTypes.None;
    }

    private sealed class Place(JsonPointer pointer, JsonElement? value, EffectiveSchema schema)
    {
        private JsonTypes? _types;

        public JsonPointer Pointer { get; } = pointer;

        public JsonElement? Value { get; } = value;

        public EffectiveSchema Schema { get; set; } = schema;

        public HashSet<(SchemaNode Schema, string Keyword)> Seen { get; } = [];

        public List<VariantGroup> Groups { get; } = [];

        public List<FieldOption> Options { get; } = [];

        public ImmutableHashSet<string> Required { get; set; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

        public bool IsNullable { get; set; }

        public JsonTypes Types
        {
            get => _types ?? JsonTypes.Any;
            set => _types = value;
        }

        public void Narrow(JsonTypes types) => _types = _types is { } known ? JsonTypeNames.Intersect(known, types) : types;
    }
}

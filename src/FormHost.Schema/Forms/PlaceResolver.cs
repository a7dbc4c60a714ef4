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
    private static readonly JsonElement EmptyObject = JsonElement.Parse("{}"u8);

    public ResolvedPlace Resolve(EffectiveSchema declared, JsonElement? value, JsonPointer pointer)
    {
        var place = new PlaceDraft(declared, value, pointer);
        ResolveGroups(place, 0, parent: null);
        while (ResolveConditions(place) || ResolveDependencies(place))
        {
        }

        return ResolveTypes(place);
    }

    private void ResolveGroups(PlaceDraft place, int from, string? parent)
    {
        foreach (var group in place.Schema.Groups.Skip(from).ToList())
        {
            if (place.Enter(group.Owner, group.Keyword))
            {
                Resolve(group, parent is null ? group.Id : $"{parent}.{group.Id}", place);
            }
        }
    }

    private void Resolve(SchemaGroup group, string key, PlaceDraft place)
    {
        var shapes = group.Branches.Select(branch => new BranchShape(branch, place.Schema.Alone(branch))).ToList();
        if (!shapes.TrueForAll(shape => shape.IsValue))
        {
            place.IsNullable |= shapes.RemoveAll(shape => shape.IsNull) > 0;
        }

        if (shapes.Count == 1)
        {
            Extend(place, shapes[0].Branch, key);
        }
        else if (shapes.Count > 0 && shapes.TrueForAll(shape => shape.IsValue))
        {
            place.Options.AddRange(shapes.Select(shape => shape.Option()));
        }
        else if (shapes.Count > 0)
        {
            place.Narrow(shapes.Aggregate(JsonTypes.None, (types, shape) => types | shape.Types));
            if (shapes.Exists(shape => shape.HasStructure) || BranchShape.AreTitledKinds(shapes))
            {
                Offer(group, key, shapes, place);
            }
        }
    }

    private void Offer(SchemaGroup group, string key, List<BranchShape> shapes, PlaceDraft place)
    {
        var chosen = Choose(shapes, key, place);
        place.Groups.Add(new VariantGroup(key, VariantTitles.Of(shapes, place.Schema), chosen));
        if (chosen is { } index)
        {
            Extend(place, shapes[index].Branch, key);
        }
    }

    /// <summary>Takes over a schema that applies, too; its own groups are named after the one in whose branch they stand.</summary>
    private void Extend(PlaceDraft place, SchemaNode schema, string? parent)
    {
        var known = place.Schema.Groups.Length;
        place.Schema = place.Schema.With(schema);
        ResolveGroups(place, known, parent);
    }

    private int? Choose(List<BranchShape> shapes, string key, PlaceDraft place)
    {
        if (choices.TryGetValue(FormState.ChoiceKey(place.Pointer, key), out var chosen))
        {
            return chosen >= 0 && chosen < shapes.Count ? chosen : null;
        }

        return fits && place.Value is { } value && !TellsNothing(value, place) ? BranchFit.Best(shapes, value, matcher) : null;
    }

    /// <summary>An object without members fits every branch, and a <c>null</c> that is allowed fits none.</summary>
    private static bool TellsNothing(JsonElement value, PlaceDraft place) =>
        (value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Any())
        || (value.ValueKind == JsonValueKind.Null && place.IsNullable);

    private bool ResolveConditions(PlaceDraft place)
    {
        var found = false;
        foreach (var condition in place.Schema.Conditions)
        {
            if (!place.Enter(condition.If, "if"))
            {
                continue;
            }

            var instance = place.Value ?? (place.Types.HasFlag(JsonTypes.Object) ? EmptyObject : null as JsonElement?);
            var consequence = instance is not { } asked ? null : matcher.Matches(condition.If, asked) ? condition.Then : condition.Else;
            if (consequence is not null)
            {
                found = true;
                Extend(place, consequence, parent: null);
            }
        }

        return found;
    }

    private bool ResolveDependencies(PlaceDraft place)
    {
        var found = false;
        if (place.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return false;
        }

        foreach (var dependency in place.Schema.Dependencies.Where(dependency => value.TryGetProperty(dependency.Property, out _)))
        {
            place.Required = place.Required.Union(dependency.Required);
            if (dependency.Schema is { } schema && place.Enter(schema, "dependentSchemas"))
            {
                found = true;
                Extend(place, schema, parent: null);
            }
        }

        return found;
    }

    private ResolvedPlace ResolveTypes(PlaceDraft place)
    {
        var types = place.Types;
        if (types is not (JsonTypes.Any or JsonTypes.Null))
        {
            place.IsNullable |= types.HasFlag(JsonTypes.Null);
            types &= ~JsonTypes.Null;
        }

        if (place.Groups.TrueForAll(group => group.Chosen is not null) && place.Schema.FixedValues is null && types != JsonTypes.Any)
        {
            types = OfferTypes(place, types);
        }

        return new ResolvedPlace(place.Schema, types, place.IsNullable, [.. place.Groups], [.. place.Options], place.Required);
    }

    /// <summary>A list of types that one control cannot hold is a choice between shapes, too.</summary>
    private JsonTypes OfferTypes(PlaceDraft place, JsonTypes types)
    {
        var variants = VariantTitles.OfTypes(types);
        if (variants.Length < 2)
        {
            return types;
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"type{(int)types}");
        int? chosen = choices.TryGetValue(FormState.ChoiceKey(place.Pointer, key), out var wanted)
            ? wanted >= 0 && wanted < variants.Length ? wanted : null
            : fits && place.Value is { } value ? VariantTitles.IndexOf(variants, value) : null;
        place.Groups.Add(new VariantGroup(key, variants, chosen));
        return chosen is { } index ? variants[index].Types : types;
    }
}

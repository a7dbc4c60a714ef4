using System.Collections.Immutable;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Moves what a form keeps beside its values when members or items get another name or index.</summary>
internal static class PlaceMoves
{
    /// <param name="state">The state.</param>
    /// <param name="container">The object or list whose members move.</param>
    /// <param name="rename">The new name of a member; null where it is gone.</param>
    public static FormState MovePlaces(this FormState state, JsonPointer container, Func<string, string?> rename)
    {
        string? Moved(string place) => Move(JsonPointer.Parse(place), container, rename)?.ToString();
        return Select(state, Moved) with
        {
            Removed = state.Removed is { } removed && Moved(removed.Place.ToString()) is { } place
                ? removed with { Place = JsonPointer.Parse(place), Beside = Select(removed.Beside, Moved) }
                : null,
        };
    }

    /// <summary>What is kept beside the values in a place, without the values.</summary>
    public static FormState PlacesIn(this FormState state, JsonPointer place) =>
        Select(state, inner => JsonPointer.Parse(inner).IsIn(place) ? inner : null) with
        {
            Opened = FormState.Empty.Opened,
            Current = FormState.Empty.Current,
            Aside = null,
            IsChecked = false,
            Removed = null,
        };

    /// <summary>Keeps beside the values what another state keeps beside its own.</summary>
    public static FormState AddPlaces(this FormState state, FormState other) => state with
    {
        Choices = state.Choices.SetItems(other.Choices),
        Parked = state.Parked.SetItems(other.Parked),
        Expanded = state.Expanded.Union(other.Expanded),
        Adding = state.Adding.Union(other.Adding),
        AsJson = state.AsJson.Union(other.AsJson),
        Unparsed = state.Unparsed.Union(other.Unparsed),
        Blank = state.Blank.Union(other.Blank),
        PythonBooleans = state.PythonBooleans.Union(other.PythonBooleans),
        Revealed = state.Revealed.Union(other.Revealed),
    };

    /// <summary>Forgets what is kept beside the value at a place and those inside.</summary>
    public static FormState ForgetPlaces(this FormState state, JsonPointer place) =>
        place.IsRoot ? state : state.MovePlaces(place.Parent, name => string.Equals(name, place.Name, StringComparison.Ordinal) ? null : name);

    /// <summary>Chooses the variants anew that the value at a place fits: it was typed as a whole.</summary>
    public static FormState Refit(this FormState state, FormSchema schema, JsonPointer place)
    {
        string? Elsewhere(string at) => JsonPointer.Parse(at).IsIn(place) ? null : at;
        return schema.Fit(state with { Choices = MoveKeys(state.Choices, Elsewhere) }, place);
    }

    /// <summary>Keeps beside a copy what is kept beside the original.</summary>
    public static FormState CopyPlaces(this FormState state, JsonPointer original, JsonPointer copy) =>
        state.AddPlaces(state.PlacesIn(original).MoveIn(original, copy));

    /// <summary>What is kept beside the values in one place, as it is kept in another.</summary>
    public static FormState MoveIn(this FormState state, JsonPointer from, JsonPointer to) =>
        Select(state, place => JsonPointer.Parse(place).IsIn(from) ? to + place[from.ToString().Length..] : null);

    /// <summary>A place after its container's members moved; null where it is gone.</summary>
    public static JsonPointer? Move(JsonPointer place, JsonPointer container, Func<string, string?> rename)
    {
        if (place == container || !place.IsIn(container))
        {
            return place;
        }

        var text = place.ToString();
        var start = container.ToString().Length;
        var end = text.IndexOf('/', start + 1) is var at && at >= 0 ? at : text.Length;
        var name = JsonPointer.Parse(text[start..end]).Name!;
        return rename(name) is { } renamed ? JsonPointer.Parse(container.Append(renamed) + text[end..]) : null;
    }

    private static FormState Select(FormState state, Func<string, string?> move) => state with
    {
        Choices = MoveKeys(state.Choices, move),
        Parked = MoveKeys(state.Parked, move),
        Expanded = MoveAll(state.Expanded, move),
        Adding = MoveAll(state.Adding, move),
        AsJson = MoveAll(state.AsJson, move),
        Unparsed = MoveAll(state.Unparsed, move),
        Blank = MoveAll(state.Blank, move),
        PythonBooleans = MoveAll(state.PythonBooleans, move),
        Revealed = MoveAll(state.Revealed, move),
    };

    private static ImmutableHashSet<string> MoveAll(ImmutableHashSet<string> places, Func<string, string?> move) =>
        places.IsEmpty ? places : places.Select(move).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);

    private static ImmutableDictionary<string, T> MoveKeys<T>(ImmutableDictionary<string, T> places, Func<string, string?> move)
    {
        if (places.IsEmpty)
        {
            return places;
        }

        var moved = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in places)
        {
            var place = key.IndexOf('#', StringComparison.Ordinal) + 1;
            if (move(key[place..]) is { } next)
            {
                moved[key[..place] + next] = value;
            }
        }

        return moved.ToImmutable();
    }
}

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
        return state with
        {
            Choices = MoveKeys(state.Choices, Moved),
            Parked = MoveKeys(state.Parked, Moved),
            Expanded = MoveAll(state.Expanded, Moved),
            AsJson = MoveAll(state.AsJson, Moved),
            Unparsed = MoveAll(state.Unparsed, Moved),
            Blank = MoveAll(state.Blank, Moved),
            PythonBooleans = MoveAll(state.PythonBooleans, Moved),
            Revealed = MoveAll(state.Revealed, Moved),
        };
    }

    /// <summary>Forgets what is kept beside the value at a place and those inside.</summary>
    public static FormState ForgetPlaces(this FormState state, JsonPointer place) =>
        place.IsRoot ? state : state.MovePlaces(place.Parent, name => string.Equals(name, place.Name, StringComparison.Ordinal) ? null : name);

    /// <summary>Keeps beside a copy what is kept beside the original.</summary>
    public static FormState CopyPlaces(this FormState state, JsonPointer original, JsonPointer copy)
    {
        string? Copied(string place) => JsonPointer.Parse(place) is var at && at.IsIn(original) ? copy + place[original.ToString().Length..] : null;
        return state with
        {
            Choices = state.Choices.AddRange(MoveKeys(state.Choices, Copied)),
            Parked = state.Parked.AddRange(MoveKeys(state.Parked, Copied)),
            Expanded = state.Expanded.Union(MoveAll(state.Expanded, Copied)),
            AsJson = state.AsJson.Union(MoveAll(state.AsJson, Copied)),
            Unparsed = state.Unparsed.Union(MoveAll(state.Unparsed, Copied)),
            Blank = state.Blank.Union(MoveAll(state.Blank, Copied)),
        };
    }

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

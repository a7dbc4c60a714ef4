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
        string? Move(string place) => MovePlace(place, container, rename);
        return state with
        {
            Choices = Moved(state.Choices, Move),
            Parked = Moved(state.Parked, Move),
            Expanded = Moved(state.Expanded, Move),
            AsJson = Moved(state.AsJson, Move),
            Unparsed = Moved(state.Unparsed, Move),
            Blank = Moved(state.Blank, Move),
            PythonBooleans = Moved(state.PythonBooleans, Move),
            Revealed = Moved(state.Revealed, Move),
        };
    }

    private static string? MovePlace(string place, JsonPointer container, Func<string, string?> rename)
    {
        var prefix = container + "/";
        if (!place.StartsWith(prefix, StringComparison.Ordinal))
        {
            return place;
        }

        var end = place.IndexOf('/', prefix.Length) is var at && at >= 0 ? at : place.Length;
        var name = JsonPointer.Parse(place[(prefix.Length - 1)..end]).Name!;
        return rename(name) is { } renamed ? container.Append(renamed) + place[end..] : null;
    }

    private static ImmutableHashSet<string> Moved(ImmutableHashSet<string> places, Func<string, string?> move) =>
        places.IsEmpty ? places : places.Select(move).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);

    private static ImmutableDictionary<string, T> Moved<T>(ImmutableDictionary<string, T> places, Func<string, string?> move)
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

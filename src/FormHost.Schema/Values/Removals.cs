using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Keeps what is removed or reset, and puts it back.</summary>
internal static class Removals
{
    /// <summary>The state after a removal, with what is needed to put back what stood at a place.</summary>
    /// <param name="after">The state after it.</param>
    /// <param name="before">The state before it.</param>
    /// <param name="place">Where it stood.</param>
    /// <param name="isReset">True where the place is still there.</param>
    public static FormState Remember(this FormState after, FormState before, JsonPointer place, bool isReset) =>
        ValueTree.ElementAt(before.Current, place) is { } value && !IsNothing(before, place, value)
            ? after with { Removed = new RemovedValue(place, PositionOf(before, place), value, isReset, before.PlacesIn(place)) }
            : after with { Removed = null };

    /// <summary>Puts back what was removed last. What has taken its place since can be had back in the same way.</summary>
    public static FormState PutBack(FormSchema schema, FormState state)
    {
        if (state.Removed is not { } removed)
        {
            return state;
        }

        var form = schema.Build(state);
        var editor = new FormEditor(form, state);
        var (place, value) = (removed.Place, ValueTree.Of(removed.Value));
        FormState? replaced = null;
        switch (removed.IsReset ? null : editor.At(place.Parent))
        {
            case { Items: { } items } when ValueTree.TryIndex(place.Name!, int.MaxValue, out var wanted):
                var index = Math.Min(wanted, items.Count);
                items.Insert(index, value);
                place = place.Parent.Append(index);
                state = MoveDown(editor.ToState(), place.Parent, index);
                break;
            case { Members: { } members } when !members.ContainsKey(place.Name!):
                members.Insert(Math.Min(removed.Position, members.Count), place.Name!, value);
                state = editor.ToState();
                break;
            case null when !removed.IsReset && editor.Find(place.Parent) is { Body: FieldKind.List }:
                place = place.Parent.Append(0);
                editor.Set(place, removed.Value);
                state = editor.ToState();
                break;
            default:
                editor.Set(place, removed.Value);
                replaced = state;
                state = editor.ToState().ForgetPlaces(place);
                break;
        }

        state = (state with { Removed = null }).AddPlaces(removed.Beside.MoveIn(removed.Place, place));
        return ConditionalMembers.Settle(schema, form, replaced is null ? state : state.Remember(replaced, place, removed.IsReset));
    }

    /// <summary>True for a blank, and for a list or section made for blanks that holds nothing else.</summary>
    private static bool IsNothing(FormState state, JsonPointer place, JsonElement value) =>
        state.Blank.Contains(place.ToString()) && value.ValueKind switch
        {
            JsonValueKind.Array => Enumerable.Range(0, value.GetArrayLength()).All(index => IsNothing(state, place.Append(index), value[index])),
            JsonValueKind.Object => value.EnumerateObject().All(member => IsNothing(state, place.Append(member.Name), member.Value)),
            _ => true,
        };

    private static FormState MoveDown(FormState state, JsonPointer list, int from) =>
        state.MovePlaces(list, name => ValueTree.TryIndex(name, int.MaxValue, out var at) && at >= from
            ? (at + 1).ToString(CultureInfo.InvariantCulture)
            : name);

    private static int PositionOf(FormState state, JsonPointer place) =>
        ValueTree.ElementAt(state.Current, place.Parent) is { ValueKind: JsonValueKind.Object } container
            ? container.EnumerateObject().TakeWhile(member => !string.Equals(member.Name, place.Name, StringComparison.Ordinal)).Count()
            : 0;
}

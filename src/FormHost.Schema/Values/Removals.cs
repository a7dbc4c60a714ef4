using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Keeps what is removed or reset, and puts it back.</summary>
internal static class Removals
{
    /// <summary>The state after a removal, with what is needed to put back what stood at a place.</summary>
    public static FormState Remember(this FormState after, FormState before, JsonPointer place) =>
        ValueTree.ElementAt(before.Current, place) is { } value && !before.Blank.Contains(place.ToString())
            ? after with { Removed = new RemovedValue(place, PositionOf(before, place), value, before.PlacesIn(place)) }
            : after;

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
        switch (editor.At(place.Parent))
        {
            case { Items: { } items } when ValueTree.TryIndex(place.Name!, int.MaxValue, out var wanted) && !IsPosition(editor.Find(place.Parent), wanted):
                var index = Math.Min(wanted, items.Count);
                items.Insert(index, value);
                place = place.Parent.Append(index);
                state = MoveDown(editor.ToState(), place.Parent, index);
                break;
            case { Members: { } members } when !members.ContainsKey(place.Name!):
                members.Insert(Math.Min(removed.Position, members.Count), place.Name!, value);
                state = editor.ToState();
                break;
            case null when editor.Find(place.Parent) is { Body: FieldKind.List }:
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
        return ConditionalMembers.Settle(schema, form, replaced is null ? state : state.Remember(replaced, place));
    }

    /// <summary>True for a position of a tuple, which is there whether it is set or not.</summary>
    private static bool IsPosition(Field? list, int index) => index < list?.Schema.Arrays.PrefixLength;

    private static FormState MoveDown(FormState state, JsonPointer list, int from) =>
        state.MovePlaces(list, name => ValueTree.TryIndex(name, int.MaxValue, out var at) && at >= from
            ? (at + 1).ToString(CultureInfo.InvariantCulture)
            : name);

    private static int PositionOf(FormState state, JsonPointer place) =>
        ValueTree.ElementAt(state.Current, place.Parent) is { ValueKind: JsonValueKind.Object } container
            ? container.EnumerateObject().TakeWhile(member => !string.Equals(member.Name, place.Name, StringComparison.Ordinal)).Count()
            : 0;
}

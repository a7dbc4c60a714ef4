using System.Globalization;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Removes, copies and moves items and entries; all that is kept beside the values moves with them.</summary>
internal static class ItemActions
{
    public static FormState Apply(FormSchema schema, FormState state, string verb, JsonPointer place)
    {
        if (place.IsRoot)
        {
            return state;
        }

        var editor = new FormEditor(schema.Build(state), state);
        if (editor.At(place.Parent) is not { } container || editor.At(place) is null)
        {
            return state;
        }

        if (container.Items is { } items && ValueTree.TryIndex(place.Name!, items.Count, out var index))
        {
            return ApplyToItem(editor, state, verb, place, items, index);
        }

        return string.Equals(verb, FormActions.Remove, StringComparison.Ordinal) ? Remove(editor, place).ForgetPlaces(place).Remember(state, place, isReset: false) : state;
    }

    private static FormState ApplyToItem(FormEditor editor, FormState state, string verb, JsonPointer place, List<ValueTree> items, int index)
    {
        var list = place.Parent;
        switch (verb)
        {
            case FormActions.Remove:
                return Move(Remove(editor, place), list, at => at == index ? null : at > index ? at - 1 : at).Remember(state, place, isReset: false);
            case FormActions.Duplicate:
                items.Insert(index + 1, ValueTree.Of(items[index].ToJson()));
                return Move(editor.ToState(), list, at => at > index ? at + 1 : at).CopyPlaces(place, list.Append(index + 1));
            case FormActions.Up when index > 0:
                return Swap(editor, list, items, index - 1);
            case FormActions.Down when index + 1 < items.Count:
                return Swap(editor, list, items, index);
            default:
                return state;
        }
    }

    private static FormState Swap(FormEditor editor, JsonPointer list, List<ValueTree> items, int index)
    {
        (items[index], items[index + 1]) = (items[index + 1], items[index]);
        return Move(editor.ToState(), list, at => at == index ? index + 1 : at == index + 1 ? index : at);
    }

    private static FormState Remove(FormEditor editor, JsonPointer place)
    {
        editor.Unset(place);
        return editor.ToState();
    }

    private static FormState Move(FormState state, JsonPointer list, Func<int, int?> move) =>
        state.MovePlaces(list, name => ValueTree.TryIndex(name, int.MaxValue, out var index) ? move(index)?.ToString(CultureInfo.InvariantCulture) : name);
}

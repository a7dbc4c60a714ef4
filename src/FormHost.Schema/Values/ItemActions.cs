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
        if (editor.At(place.Parent)?.Items is not { } items)
        {
            return string.Equals(verb, FormActions.Remove, StringComparison.Ordinal) ? RemoveMember(editor, place) : state;
        }

        if (!ValueTree.TryIndex(place.Name!, items.Count, out var index))
        {
            return state;
        }

        Func<int, int?>? move = null;
        switch (verb)
        {
            case FormActions.Remove:
                items.RemoveAt(index);
                move = at => at == index ? null : at > index ? at - 1 : at;
                break;
            case FormActions.Duplicate:
                items.Insert(index + 1, ValueTree.Of(items[index].ToJson()));
                move = at => at > index ? at + 1 : at;
                break;
            case FormActions.Up when index > 0:
                (items[index - 1], items[index]) = (items[index], items[index - 1]);
                move = at => at == index ? index - 1 : at == index - 1 ? index : at;
                break;
            case FormActions.Down when index + 1 < items.Count:
                (items[index + 1], items[index]) = (items[index], items[index + 1]);
                move = at => at == index ? index + 1 : at == index + 1 ? index : at;
                break;
        }

        var next = editor.ToState();
        if (move is null)
        {
            return state;
        }

        next = next.MovePlaces(place.Parent, name => Moved(name, move));
        return string.Equals(verb, FormActions.Duplicate, StringComparison.Ordinal) ? schema.Fit(next) : next;
    }

    private static FormState RemoveMember(FormEditor editor, JsonPointer place)
    {
        var name = place.Name!;
        editor.At(place.Parent)?.Members?.Remove(name);
        return editor.ToState().MovePlaces(place.Parent, other => string.Equals(other, name, StringComparison.Ordinal) ? null : other);
    }

    private static string? Moved(string name, Func<int, int?> move) =>
        ValueTree.TryIndex(name, int.MaxValue, out var index)
            ? move(index)?.ToString(CultureInfo.InvariantCulture)
            : name;
}

using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Adds and renames members whose names are the operator's: entries of a map, undeclared parameters, pasted items.</summary>
internal static class MemberActions
{
    private const int MostLines = 10_000;

    /// <summary>Adds a member; a name that is taken adds nothing.</summary>
    public static FormState Add(FormSchema schema, FormState state, JsonPointer place, string name, string? text)
    {
        var editor = new FormEditor(schema.Build(state), state);
        var pointer = place.Append(name);
        if (editor.Find(place) is not { } container || editor.At(pointer) is not null)
        {
            return state;
        }

        var member = container.Schema.Property(name);
        var role = member.Nodes.Length > 0 ? FieldRole.Entry : FieldRole.Undeclared;
        var field = schema.Template(member, pointer, role);
        if (string.IsNullOrEmpty(text))
        {
            FormActions.Start(editor, field);
        }
        else
        {
            editor.Set(pointer, ControlText.Read(field, ControlText.Lines(text)));
        }

        return editor.ToState();
    }

    /// <summary>Gives a member another name; its value, its place and all that is kept beside it stay.</summary>
    public static FormState Rename(FormSchema schema, FormState state, JsonPointer place, string name)
    {
        var editor = new FormEditor(schema.Build(state), state);
        if (place.IsRoot || string.Equals(place.Name, name, StringComparison.Ordinal)
            || editor.At(place.Parent)?.Members is not { } members || members.ContainsKey(name)
            || members.IndexOf(place.Name!) is not (>= 0 and var index))
        {
            return state;
        }

        var value = members.GetAt(index).Value;
        members.RemoveAt(index);
        members.Insert(index, name, value);
        var old = place.Name!;
        return editor.ToState().MovePlaces(place.Parent, other => string.Equals(other, old, StringComparison.Ordinal) ? name : other);
    }

    /// <summary>Appends an item for each line that is not blank.</summary>
    public static FormState AddLines(FormSchema schema, FormState state, JsonPointer place, string lines)
    {
        var editor = new FormEditor(schema.Build(state), state);
        if (editor.Find(place) is not { Body: FieldKind.List } list)
        {
            return state;
        }

        var index = editor.At(place)?.Items?.Count ?? 0;
        foreach (var line in lines.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Take(MostLines))
        {
            var item = schema.Template(list.Schema.Item(index), place.Append(index), FieldRole.Item);
            var typed = ControlText.Read(item, line);
            if (typed.Value is JsonElement)
            {
                editor.Set(item.Pointer, typed);
                index++;
            }
        }

        return editor.ToState();
    }
}

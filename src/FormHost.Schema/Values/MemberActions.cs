using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Adds members whose names are the operator's (entries of a map, undeclared parameters) and pasted items.</summary>
internal static class MemberActions
{
    /// <summary>Adds a member; of a name that is taken it is told, and nothing is added.</summary>
    public static FormState Add(FormSchema schema, FormState state, JsonPointer place, string name, string? text, ImmutableArray<Diagnostic>.Builder said)
    {
        var editor = new FormEditor(schema.Build(state), state);
        var pointer = place.Append(name);
        if (editor.Find(place) is not { Body: FieldKind.Object or FieldKind.Map } container)
        {
            return state;
        }

        if (editor.At(pointer) is not null)
        {
            said.Add(Diagnostic.Error(FormCodes.NameTaken, ("name", name)) with { InstancePointer = pointer });
            return state;
        }

        var member = container.Schema.Property(name);
        var role = container.Schema.Declares(name) ? FieldRole.Property : member.Nodes.Length > 0 ? FieldRole.Entry : FieldRole.Undeclared;
        var field = schema.Template(member, pointer, role);
        if (!string.IsNullOrEmpty(text) && ControlText.ReadTyped(field, ControlText.Lines(text)) is { Value: not null } typed)
        {
            editor.Set(pointer, typed);
            return Done(editor, place).Refit(schema, pointer);
        }

        FormActions.Start(editor, field);
        return Done(editor, place);
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
        var item = schema.Template(list.Schema.Item(index), place.Append(index), FieldRole.Item);
        foreach (var line in lines.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (ControlText.ReadTyped(item, line) is { Value: not null } typed)
            {
                editor.Set(place.Append(index), typed);
                index++;
            }
        }

        return editor.ToState();
    }

    /// <summary>What was asked for is there, so its boxes fold again.</summary>
    private static FormState Done(FormEditor editor, JsonPointer place)
    {
        var state = editor.ToState();
        return state with { Adding = state.Adding.Remove(place.ToString()) };
    }
}

using System.Text.Json;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Reads a posted form: what was typed becomes values; what was not touched, or not shown, stays exactly as it was.</summary>
public static class PostedForm
{
    /// <summary>Takes over what was typed in the controls of values.</summary>
    /// <param name="schema">The form's schema.</param>
    /// <param name="state">The state that the posted form was made from.</param>
    /// <param name="posted">The posted controls: name to text.</param>
    public static FormState Apply(FormSchema schema, FormState state, IReadOnlyDictionary<string, string> posted)
    {
        var form = schema.Build(state);
        var editor = new FormEditor(form, state);
        foreach (var field in form.Root.SelfAndDescendants())
        {
            if (field is { IsLeaf: true, Role: not FieldRole.Root } && posted.TryGetValue(ControlNames.Value(field.Pointer), out var text))
            {
                Apply(editor, field, ControlText.Lines(text));
            }
        }

        return editor.ToState();
    }

    /// <summary>Takes over what changes the form's shape: chosen variants, renamed keys, names and items to be added.</summary>
    public static FormState ApplyStructure(FormSchema schema, FormState state, IReadOnlyDictionary<string, string> posted)
    {
        foreach (var (name, text) in posted.OrderBy(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (VariantSwitch.TryReadName(name, out var group, out var place))
            {
                state = VariantSwitch.Choose(schema, state, place, group, text);
            }
            else if (text.Length > 0 && name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                && ControlNames.TryDecode(name[(colon + 1)..], out place))
            {
                state = name[..colon] switch
                {
                    "key" => MemberActions.Rename(schema, state, place, text),
                    "new" => MemberActions.Add(schema, state, place, text, posted.GetValueOrDefault(ControlNames.NewValue(place))),
                    "lines" => MemberActions.AddLines(schema, state, place, ControlText.Lines(text)),
                    _ => state,
                };
            }
        }

        return state;
    }

    private static void Apply(FormEditor editor, Field field, string text)
    {
        if (string.Equals(text, ControlText.Of(field), StringComparison.Ordinal))
        {
            return;
        }

        var typed = ControlText.Read(field, text);
        if (typed.Value is not null)
        {
            editor.Set(field.Pointer, typed);
        }
        else if (field.Role is FieldRole.Item or FieldRole.Entry)
        {
            editor.SetBlank(field.Pointer, JsonElement.Parse("\"\""u8));
        }
        else
        {
            editor.Unset(field.Pointer);
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>Reads a posted form: what was typed becomes values; what was not touched, or not shown, stays exactly as it was.</summary>
public static class PostedForm
{
    /// <summary>Takes over what was typed in the controls of values, and nothing else.</summary>
    /// <param name="schema">The form's schema.</param>
    /// <param name="state">The state that the posted form was made from.</param>
    /// <param name="posted">The posted controls: name to text.</param>
    public static FormState Apply(FormSchema schema, FormState state, IReadOnlyDictionary<string, string> posted) =>
        Apply(schema, schema.Build(state), state, posted);

    /// <summary>Takes over what was typed while the form stays as it is shown: keys that were typed anew are written, and still stand as they were.</summary>
    /// <param name="schema">The form's schema.</param>
    /// <param name="state">The state that the posted form was made from.</param>
    /// <param name="posted">The posted controls: name to text.</param>
    public static FormChange Preview(FormSchema schema, FormState state, IReadOnlyDictionary<string, string> posted)
    {
        state = Apply(schema, state, posted);
        var said = ImmutableArray.CreateBuilder<Diagnostic>();
        var written = posted.Keys.Any(ControlNames.IsKey)
            ? KeyRenames.Read(schema.Build(state).Root.SelfAndDescendants(), posted, said).Apply(state)
            : state;
        return new FormChange(state, said.ToImmutable()) { Written = written };
    }

    /// <summary>
    /// Takes over what was typed; then what changes the form's shape (chosen variants, names and items to be added, renamed keys);
    /// then does what the pressed button says.
    /// </summary>
    /// <param name="schema">The form's schema.</param>
    /// <param name="state">The state that the posted form was made from.</param>
    /// <param name="posted">The posted controls: name to text.</param>
    /// <param name="button">The value of the pressed button; null for none.</param>
    public static FormChange Submit(FormSchema schema, FormState state, IReadOnlyDictionary<string, string> posted, string? button = null)
    {
        var said = ImmutableArray.CreateBuilder<Diagnostic>();
        var shown = schema.Build(state);
        state = Apply(schema, shown, state, posted);
        var fields = schema.Build(state).Root.SelfAndDescendants().ToList();
        foreach (var (place, group, option) in ChosenIn(shown, posted))
        {
            state = VariantSwitch.Choose(schema, state, place, group, option);
        }

        foreach (var place in fields.Where(field => !field.IsLeaf).Select(field => field.Pointer))
        {
            if (posted.GetValueOrDefault(ControlNames.Lines(place)) is { Length: > 0 } lines)
            {
                state = MemberActions.AddLines(schema, state, place, ControlText.Lines(lines));
            }

            if (posted.GetValueOrDefault(ControlNames.NewName(place)) is { Length: > 0 } name)
            {
                state = MemberActions.Add(schema, state, place, name, posted.GetValueOrDefault(ControlNames.NewValue(place)), said);
            }
        }

        var renames = KeyRenames.Read(fields, posted, said);
        state = renames.Apply(state);
        return new FormChange(button is null ? state : FormActions.Apply(schema, state, renames.Follow(button)), said.ToImmutable());
    }

    private static FormState Apply(FormSchema schema, FormModel form, FormState state, IReadOnlyDictionary<string, string> posted)
    {
        var editor = new FormEditor(form, state);
        var typed = new List<JsonPointer>();
        foreach (var field in form.Root.SelfAndDescendants())
        {
            if (field is { IsLeaf: true, Role: not FieldRole.Root } && posted.TryGetValue(ControlNames.Value(field.Pointer), out var text)
                && !BrowserText.IsUntouched(ControlText.Of(field), text))
            {
                Apply(editor, field, text);
                typed.Add(field.Pointer);
            }
        }

        var next = Discriminators.Follow(schema, form, ConditionalMembers.Settle(schema, form, editor.ToState()), typed);
        return typed.Aggregate(next, (settled, place) => IsStructure(settled, place) ? settled.Refit(schema, place) : settled);
    }

    /// <summary>The variants that were chosen anew, inner ones first: what is chosen in one that is left stays with it.</summary>
    private static IEnumerable<(JsonPointer Place, string Group, string Option)> ChosenIn(FormModel shown, IReadOnlyDictionary<string, string> posted) =>
        from field in shown.Root.SelfAndDescendants().Reverse()
        from variants in field.Groups.Reverse()
        let option = posted.GetValueOrDefault(ControlNames.Variant(field.Pointer, variants.Key))
        where option is not null && !string.Equals(option, VariantSwitch.OptionOf(variants.Chosen), StringComparison.Ordinal)
        select (field.Pointer, variants.Key, option);

    /// <summary>True for a list or object that was typed as JSON.</summary>
    private static bool IsStructure(FormState state, JsonPointer place) =>
        ValueTree.ElementAt(state.Current, place) is { ValueKind: JsonValueKind.Object or JsonValueKind.Array };

    private static void Apply(FormEditor editor, Field field, string text)
    {
        var typed = ControlText.Read(field, ControlText.Lines(text));
        if (typed.Value is null)
        {
            editor.Clear(field);
        }
        else
        {
            editor.Set(field.Pointer, typed);
        }
    }
}

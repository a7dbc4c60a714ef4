using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>What a form's buttons do to it: each takes the state and gives the next one.</summary>
public static class FormActions
{
    /// <summary>Appends an item to a list, or sets an optional section.</summary>
    public const string Add = "add";

    /// <summary>Removes an item, an entry or an undeclared parameter.</summary>
    public const string Remove = "remove";

    /// <summary>Puts a copy of an item behind it.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Moves an item one place up.</summary>
    public const string Up = "up";

    /// <summary>Moves an item one place down.</summary>
    public const string Down = "down";

    /// <summary>Unsets a value: its default holds again.</summary>
    public const string Reset = "reset";

    /// <summary>Puts back what was removed or reset last.</summary>
    public const string Undo = "undo";

    /// <summary>Sets a value to a copy of its default, to start from.</summary>
    public const string CopyDefault = "default";

    /// <summary>Sets a value to <c>null</c>.</summary>
    public const string SetNull = "null";

    /// <summary>Shows the fields that a cycle or limit left out.</summary>
    public const string Expand = "expand";

    /// <summary>Asks for the name and value of a parameter that is not listed, to be added at a place.</summary>
    public const string AddOther = "other";

    /// <summary>Edits a value as JSON.</summary>
    public const string AsJson = "json";

    /// <summary>Edits a value with a plain control again.</summary>
    public const string AsText = "text";

    /// <summary>Shows a secret in clear.</summary>
    public const string Show = "show";

    /// <summary>Masks a secret again.</summary>
    public const string Hide = "hide";

    /// <summary>Does what a button says; a button that is unknown, or whose place is gone, does nothing.</summary>
    /// <param name="schema">The form's schema.</param>
    /// <param name="state">The state, with all that was typed.</param>
    /// <param name="button">The button's value, <c>VERB:PLACE</c>.</param>
    public static FormState Apply(FormSchema schema, FormState state, string button)
    {
        var colon = button.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !ControlNames.TryDecode(button[(colon + 1)..], out var place))
        {
            return state;
        }

        var text = place.ToString();
        return button[..colon] switch
        {
            Expand => state with { Expanded = state.Expanded.Add(text) },
            AddOther => state with { Adding = state.Adding.Add(text) },
            AsJson => state with { AsJson = state.AsJson.Add(text) },
            Show => state with { Revealed = state.Revealed.Add(text) },
            Undo => Removals.PutBack(schema, state),
            Hide => state with { Revealed = state.Revealed.Remove(text) },
            Remove or Duplicate or Up or Down => ItemActions.Apply(schema, state, button[..colon], place),
            var verb => ApplyToField(schema, state, verb, place),
        };
    }

    private static FormState ApplyToField(FormSchema schema, FormState state, string verb, JsonPointer place)
    {
        var form = schema.Build(state);
        var editor = new FormEditor(form, state);
        if (editor.Find(place) is not { } field)
        {
            return state;
        }

        switch (verb)
        {
            case Reset when field.Role != FieldRole.Root:
                editor = new FormEditor(form, state.ForgetPlaces(place));
                editor.Clear(field);
                return ConditionalMembers.Settle(schema, form, editor.ToState().Remember(state, place, isReset: true));
            case CopyDefault when field.Schema.Default is { } given:
                editor.Set(place, given);
                return schema.Fit(ConditionalMembers.Settle(schema, form, editor.ToState()), place);
            case SetNull:
                editor.Set(place, JsonElement.Parse("null"u8));
                return ConditionalMembers.Settle(schema, form, editor.ToState());
            case AsText:
                return EditAsText(editor, field);
            case Add when field.Body is FieldKind.List or FieldKind.Tuple:
                AddItem(schema, editor, field);
                return editor.ToState();
            case Add when field.Value is null && StartingValue.TryGet(field, out var start):
                editor.Set(place, start);
                return editor.ToState();
            default:
                return state;
        }
    }

    private static void AddItem(FormSchema schema, FormEditor editor, Field list)
    {
        var index = Math.Max(list.Value?.GetArrayLength() ?? 0, list.Schema.Arrays.PrefixLength);
        Start(editor, schema.Template(list.Schema.Item(index), list.Pointer.Append(index), FieldRole.Item));
    }

    /// <summary>
    /// Text that was meant to be JSON is a text now; any other value becomes the text that it was shown as. An undeclared parameter has
    /// a control for every kind of value, and keeps what it is.
    /// </summary>
    private static FormState EditAsText(FormEditor editor, Field field)
    {
        if (field is { MayBeJson: true, IsUnparsed: false, Role: not FieldRole.Undeclared, Value: { ValueKind: not JsonValueKind.String } value })
        {
            editor.Set(field.Pointer, JsonString.ElementOf(ValueText.Of(value)));
        }

        var (state, text) = (editor.ToState(), field.Pointer.ToString());
        return state with { AsJson = state.AsJson.Remove(text), Unparsed = state.Unparsed.Remove(text) };
    }

    /// <summary>Sets what an item or entry starts with; where that is nothing, it is a blank to be filled in.</summary>
    internal static void Start(FormEditor editor, Field field)
    {
        if (StartingValue.TryGet(field, out var start))
        {
            editor.Set(field.Pointer, start);
        }
        else
        {
            editor.SetBlank(field.Pointer);
        }
    }
}

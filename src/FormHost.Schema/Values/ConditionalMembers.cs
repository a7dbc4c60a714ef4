using System.Text.Json;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>
/// Members that apply only while a condition holds (<c>if</c>, <c>dependentSchemas</c>): when what was typed ends it, they are
/// kept aside, as in a variant not chosen; when it holds again, they come back.
/// </summary>
internal static class ConditionalMembers
{
    private const string Group = "if";
    private const int MostRounds = 16;
    private static readonly JsonElement EmptyObject = JsonElement.Parse("{}"u8);

    /// <param name="schema">The form's schema.</param>
    /// <param name="before">The form as it was shown.</param>
    /// <param name="state">The state with what was typed in it.</param>
    public static FormState Settle(FormSchema schema, FormModel before, FormState state)
    {
        var conditional = before.Root.SelfAndDescendants().Where(IsConditional).ToList();
        if (conditional.Count == 0)
        {
            return state;
        }

        for (var round = 0; round < MostRounds; round++)
        {
            var next = SettleOnce(schema, conditional, state);
            if (ReferenceEquals(next, state))
            {
                break;
            }

            state = next;
        }

        return state;
    }

    /// <summary>What comes back may be what another condition asks for.</summary>
    private static FormState SettleOnce(FormSchema schema, List<Field> conditional, FormState state)
    {
        var editor = new FormEditor(schema.Build(state), state);
        var parked = state.Parked;
        var hasMoved = false;
        foreach (var field in conditional)
        {
            if (editor.Find(field.Pointer) is { Value.ValueKind: JsonValueKind.Object } now && !ReferenceEquals(now.Schema, field.Schema))
            {
                var key = FormState.ParkedKey(field.Pointer, Group, 0);
                var aside = ValueTree.Of(parked.GetValueOrDefault(key)?.Value ?? EmptyObject);
                hasMoved |= Leave(editor, field, now, aside) | Return(editor, field, now, aside);
                parked = aside.IsEmpty ? parked.Remove(key) : parked.SetItem(key, new ParkedValue(aside.ToJson()));
            }
        }

        return hasMoved ? editor.ToState() with { Parked = parked } : state;
    }

    private static bool IsConditional(Field field) =>
        field.Schema.Conditions.Length > 0 || field.Schema.Dependencies.Any(dependency => dependency.Schema is not null);

    private static bool Leave(FormEditor editor, Field before, Field now, ValueTree aside)
    {
        var hasMoved = false;
        foreach (var member in now.Fields.Where(member => member.Role == FieldRole.Undeclared && before.Schema.Declares(member.Name)))
        {
            aside.Members![member.Name] = ValueTree.Of(member.Value!.Value);
            editor.Unset(member.Pointer);
            hasMoved = true;
        }

        return hasMoved;
    }

    private static bool Return(FormEditor editor, Field before, Field now, ValueTree aside)
    {
        var hasMoved = false;
        foreach (var member in now.Fields.Where(member => member is { Role: FieldRole.Property, Value: null } && !before.Schema.Declares(member.Name)))
        {
            if (aside.Members!.Remove(member.Name, out var kept))
            {
                editor.Set(member.Pointer, kept.ToJson());
                hasMoved = true;
            }
        }

        return hasMoved;
    }
}

using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>
/// Chooses another variant. What was typed in the one left is kept beside; what both know stays; the constants of the new one are set.
/// </summary>
public static class VariantSwitch
{
    /// <summary>The option that stands for no variant.</summary>
    public const int None = -1;

    /// <summary>Chooses a variant of a group; what cannot be found changes nothing.</summary>
    /// <param name="schema">The form's schema.</param>
    /// <param name="state">The state, with all that was typed.</param>
    /// <param name="place">The place of the group.</param>
    /// <param name="key">The key of the group.</param>
    /// <param name="option">The index of the variant; other text for none.</param>
    public static FormState Choose(FormSchema schema, FormState state, JsonPointer place, string key, string option)
    {
        var before = new FormEditor(schema.Build(state), state).Find(place);
        var group = before?.Groups.FirstOrDefault(one => string.Equals(one.Key, key, StringComparison.Ordinal));
        if (before is null || group is null)
        {
            return state;
        }

        var index = ValueTree.TryIndex(option, group.Variants.Length, out var wanted) ? wanted : None;
        if (index == (group.Chosen ?? None))
        {
            return state;
        }

        var parked = state.Parked;
        if (group.Chosen is { } left && before.Value is { } held)
        {
            parked = parked.SetItem(FormState.ParkedKey(place, key, left), held);
        }

        var next = state with { Parked = parked, Choices = state.Choices.SetItem(FormState.ChoiceKey(place, key), index) };
        var editor = new FormEditor(schema.Build(next), next);
        var after = editor.Find(place)!;
        JsonElement? kept = parked.TryGetValue(FormState.ParkedKey(place, key, index), out var value) ? value : null;
        if (ValueFor(before, after, kept, index) is { } chosen)
        {
            editor.Set(place, chosen);
        }
        else
        {
            editor.Unset(place);
        }

        return editor.ToState();
    }

    /// <summary>Reads the posted name of a variant's control.</summary>
    public static bool TryReadName(string name, out string key, out JsonPointer place)
    {
        key = string.Empty;
        place = default;
        var parts = name.Split(':', 3);
        if (parts.Length != 3 || !string.Equals(parts[0], "variant", StringComparison.Ordinal))
        {
            return false;
        }

        key = parts[1];
        return ControlNames.TryDecode(parts[2], out place);
    }

    /// <summary>The index of an option as a control posts it; empty for none.</summary>
    public static string OptionOf(int? chosen) => chosen?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static JsonElement? ValueFor(Field before, Field after, JsonElement? kept, int index)
    {
        var isObject = after.Body is FieldKind.Object or FieldKind.Map
            || (after.Body is null && after.Schema.Types.HasFlag(JsonTypes.Object) && before.Value is { ValueKind: JsonValueKind.Object });
        if (!isObject)
        {
            return kept ?? (index != None && StartingValue.TryGet(after, out var start) ? start : null);
        }

        var tree = ValueTree.Of(kept is { ValueKind: JsonValueKind.Object } ? kept.Value : JsonElement.Parse("{}"u8));
        var order = new MemberOrder(before.Value, after.Schema.PropertyNames);
        if (before.Value is { ValueKind: JsonValueKind.Object } held)
        {
            foreach (var member in held.EnumerateObject())
            {
                if (Stays(member, before.Schema, after.Schema, tree.Members!.ContainsKey(member.Name)))
                {
                    order.Put(tree.Members!, member.Name, ValueTree.Of(member.Value));
                }
            }
        }

        foreach (var name in after.Schema.PropertyNames.Where(tree.Members!.ContainsKey))
        {
            if (after.Schema.Property(name).Const is { } constant)
            {
                tree.Members![name] = ValueTree.Of(constant);
            }
        }

        var value = StartingValue.WithConstants(after.Schema, tree.ToJson());
        return value.EnumerateObject().Any() || index != None || before.Role != FieldRole.Property ? value : null;
    }

    private static bool Stays(JsonProperty member, EffectiveSchema before, EffectiveSchema after, bool isKept)
    {
        var known = before.Declares(member.Name);
        if (!after.Declares(member.Name))
        {
            return !known;
        }

        if (!known)
        {
            return !isKept;
        }

        var (old, now) = (before.Property(member.Name), after.Property(member.Name));
        return ReferenceEquals(old, now) || (!isKept && old.Const is null);
    }
}

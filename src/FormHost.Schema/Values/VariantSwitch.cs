using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>
/// Chooses another variant. What was typed in the one left is kept beside; what is alike in both stays; the constants of the new one are set.
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

        if (state.Removed is { } removed && removed.Place.IsIn(place))
        {
            state = state with { Removed = null };
        }

        var parked = state.Parked;
        if (group.Chosen is { } left && before is { Value: { } held, IsBlank: false })
        {
            parked = parked.SetItem(FormState.ParkedKey(place, key, left), Park(state, place, held));
        }

        var next = state with { Parked = parked, Choices = state.Choices.SetItem(FormState.ChoiceKey(place, key), index) };
        var editor = new FormEditor(schema.Build(next), next);
        var after = ShapeOf(schema, before, next);
        var kept = parked.GetValueOrDefault(FormState.ParkedKey(place, key, index));
        if (ValueFor(before, after, kept?.Value, ValueTree.ElementAt(state.Opened, place), index) is { } chosen)
        {
            editor.Set(place, chosen);
        }
        else
        {
            editor.Clear(after);
        }

        return Return(editor.ToState(), place, kept);
    }

    /// <summary>The index of an option as a control posts it; empty for none.</summary>
    public static string OptionOf(int? chosen) => chosen?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>The field with the new choice: an object's with its value, on which more may depend, all others' without.</summary>
    private static Field ShapeOf(FormSchema schema, Field before, FormState next)
    {
        var empty = schema.Alone(before, next, value: null);
        return empty.Body is FieldKind.Object or FieldKind.Map && before.Value is { ValueKind: JsonValueKind.Object }
            ? schema.Alone(before, next, before.Value)
            : empty;
    }

    private static ParkedValue Park(FormState state, JsonPointer place, JsonElement value)
    {
        ImmutableArray<string> Inside(ImmutableHashSet<string> places) =>
            [.. places.Where(inner => JsonPointer.Parse(inner).IsIn(place)).Select(inner => inner[place.ToString().Length..]).Order(StringComparer.Ordinal)];
        return new ParkedValue(value) { Blank = Inside(state.Blank), Unparsed = Inside(state.Unparsed) };
    }

    /// <summary>The blanks and wrong texts of what was left do not belong to what takes its place; those of what comes back do.</summary>
    private static FormState Return(FormState state, JsonPointer place, ParkedValue? kept)
    {
        ImmutableHashSet<string> Replaced(ImmutableHashSet<string> places, ImmutableArray<string> inner) =>
            places.Where(other => JsonPointer.Parse(other) is var at && (at == place || !at.IsIn(place)))
                .Concat(inner.Select(at => place + at))
                .ToImmutableHashSet(StringComparer.Ordinal);
        return state with
        {
            Blank = Replaced(state.Blank, kept?.Blank ?? []),
            Unparsed = Replaced(state.Unparsed, kept?.Unparsed ?? []),
        };
    }

    private static JsonElement? ValueFor(Field before, Field after, JsonElement? kept, JsonElement? opened, int index)
    {
        var isOpenChoice = after.Body is null && after.Types.HasFlag(JsonTypes.Object) && before.Value is { ValueKind: JsonValueKind.Object };
        if (after.Body is not (FieldKind.Object or FieldKind.Map) && !isOpenChoice)
        {
            return kept ?? (index != None && StartingValue.TryGet(after, out var start) ? start : null);
        }

        if (kept is { ValueKind: not JsonValueKind.Object })
        {
            return kept;
        }

        var tree = ValueTree.Of(kept ?? JsonElement.Parse("{}"u8));
        var order = new MemberOrder(opened, after.Schema.PropertyNames);
        if (before.Value is { ValueKind: JsonValueKind.Object } held)
        {
            foreach (var name in tree.Members!.Keys.Where(name => IsCommon(name, before.Schema, after.Schema)).ToList())
            {
                tree.Members.Remove(name);
            }

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
            if (after.Schema.Property(name).OnlyValue is { } constant)
            {
                tree.Members![name] = ValueTree.Of(constant);
            }
        }

        var value = StartingValue.WithConstants(after.Schema, tree.ToJson(), isAdded: index != None, opened);
        return value.EnumerateObject().Any() || index != None || before.Role != FieldRole.Property ? value : null;
    }

    /// <summary>True for what is the same in both variants: what stands there now counts, and if nothing does, nothing comes back.</summary>
    private static bool IsCommon(string name, EffectiveSchema before, EffectiveSchema after) =>
        before.Declares(name) == after.Declares(name)
        && (!before.Declares(name) || ReferenceEquals(before.Property(name), after.Property(name)));

    private static bool Stays(JsonProperty member, EffectiveSchema before, EffectiveSchema after, bool isKept) =>
        IsCommon(member.Name, before, after)
        || (!isKept && after.Declares(member.Name) && (!before.Declares(member.Name) || IsAlike(member, before.Property(member.Name), after.Property(member.Name))));

    /// <summary>True for a value that means as much in another variant's member of the same name; what is inside of a section means something else there.</summary>
    private static bool IsAlike(JsonProperty member, EffectiveSchema old, EffectiveSchema now) =>
        old.OnlyValue is null
        && member.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)
        && (now.FixedValues is { } values
            ? values.Any(value => JsonElement.DeepEquals(value, member.Value))
            : (TypeInference.Of(now) & JsonTypeNames.Of(member.Value.ValueKind)) != JsonTypes.None);
}

using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>What a form writes.</summary>
public static class FormOutput
{
    /// <summary>The parameters: what is set, without the items and entries that were added and not filled in.</summary>
    public static JsonElement Parameters(FormState state)
    {
        if (state.Blank.IsEmpty)
        {
            return state.Current;
        }

        var tree = ValueTree.Of(state.Current);
        foreach (var place in Places(state.Blank))
        {
            Drop(tree, place);
        }

        return tree.ToJson();
    }

    /// <summary>The names of the parameters whose booleans are spelled <c>True</c> and <c>False</c>, as <see cref="Serialisation.InstanceXml"/> takes them.</summary>
    public static ImmutableHashSet<string> PythonBooleans(FormState state) =>
        state.PythonBooleans.Select(place => JsonPointer.Parse(place).Name!).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The parameters with the values at the given places replaced by a text.</summary>
    public static JsonElement Replace(JsonElement parameters, IEnumerable<JsonPointer> places, string text)
    {
        var tree = ValueTree.Of(parameters);
        var replacement = JsonString.ElementOf(text);
        foreach (var place in places)
        {
            tree.Find(place.Parent)?.Put(place.Name!, ValueTree.Of(replacement));
        }

        return tree.ToJson();
    }

    /// <summary>One object with the members of both; those of the first come first, and count where a name comes twice.</summary>
    public static JsonElement Join(JsonElement first, JsonElement? second)
    {
        if (second is not { ValueKind: JsonValueKind.Object } more)
        {
            return first;
        }

        var tree = ValueTree.Of(first);
        foreach (var member in more.EnumerateObject())
        {
            tree.Members!.TryAdd(member.Name, ValueTree.Of(member.Value));
        }

        return tree.ToJson();
    }

    /// <summary>The members of an object for which a test holds, and the others; null where there are no others.</summary>
    public static (JsonElement Chosen, JsonElement? Others) Split(JsonElement parameters, Func<string, bool> isChosen)
    {
        var chosen = ValueTree.Of(parameters);
        var others = ValueTree.Of(parameters);
        foreach (var member in parameters.EnumerateObject())
        {
            (isChosen(member.Name) ? others : chosen).Members!.Remove(member.Name);
        }

        return (chosen.ToJson(), others.Members!.Count == 0 ? null : others.ToJson());
    }

    /// <summary>Inner places before outer ones, and later items before earlier ones, so that no place moves before its turn.</summary>
    private static IEnumerable<JsonPointer> Places(IEnumerable<string> places) =>
        places.Select(JsonPointer.Parse)
            .OrderByDescending(place => place.Tokens.Count())
            .ThenByDescending(place => ValueTree.TryIndex(place.Name!, int.MaxValue, out var index) ? index : -1);

    /// <summary>Takes a blank away; a list or section that was made for blanks only where nothing is left in it.</summary>
    private static void Drop(ValueTree tree, JsonPointer place)
    {
        if (tree.Find(place.Parent) is not { } container || tree.Find(place) is not { } blank
            || (blank is not { Members: null, Items: null } && !blank.IsEmpty))
        {
            return;
        }

        container.Members?.Remove(place.Name!);
        if (container.Items is { } items && ValueTree.TryIndex(place.Name!, items.Count, out var index))
        {
            items.RemoveAt(index);
        }
    }
}

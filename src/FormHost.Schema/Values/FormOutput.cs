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
        foreach (var place in state.Blank.Select(JsonPointer.Parse).OrderByDescending(IndexOf))
        {
            Drop(tree, place, state.Opened);
        }

        return tree.ToJson();
    }

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

    private static int IndexOf(JsonPointer place) => ValueTree.TryIndex(place.Name ?? string.Empty, int.MaxValue, out var index) ? index : -1;

    private static void Drop(ValueTree tree, JsonPointer place, JsonElement opened)
    {
        if (tree.Find(place.Parent) is not { } container)
        {
            return;
        }

        container.Members?.Remove(place.Name!);
        if (container.Items is { } items && ValueTree.TryIndex(place.Name!, items.Count, out var index))
        {
            items.RemoveAt(index);
            if (items.Count == 0 && ValueTree.ElementAt(opened, place.Parent) is null && !place.Parent.IsRoot)
            {
                tree.Find(place.Parent.Parent)?.Members?.Remove(place.Parent.Name!);
            }
        }
    }
}

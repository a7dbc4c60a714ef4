using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Values;

/// <summary>What changes from one set of parameters to another, place by place: members by name, items by position.</summary>
public static class ParameterDiff
{
    /// <summary>The differences, in the order of the later parameters, what was removed behind. Numbers differ where their digits do.</summary>
    public static IEnumerable<ParameterChange> Of(JsonElement before, JsonElement after) => Compare(JsonPointer.Root, before, after);

    private static IEnumerable<ParameterChange> Compare(JsonPointer place, JsonElement before, JsonElement after)
    {
        if (before.ValueKind != after.ValueKind || before.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            return IsSame(before, after) ? [] : [new ParameterChange(place, before, after)];
        }

        return Inside(place, Parts(before), Parts(after), isList: before.ValueKind == JsonValueKind.Array);
    }

    private static IEnumerable<ParameterChange> Inside(
        JsonPointer place, OrderedDictionary<string, JsonElement> before, OrderedDictionary<string, JsonElement> after, bool isList)
    {
        foreach (var (name, value) in after)
        {
            var here = isList ? place.Append(int.Parse(name, CultureInfo.InvariantCulture)) : place.Append(name);
            var changes = before.TryGetValue(name, out var old) ? Compare(here, old, value) : [new ParameterChange(here, null, value)];
            foreach (var change in changes)
            {
                yield return change;
            }
        }

        foreach (var (name, value) in before.Where(part => !after.ContainsKey(part.Key)))
        {
            yield return new ParameterChange(place.Append(name), value, null);
        }
    }

    private static OrderedDictionary<string, JsonElement> Parts(JsonElement container)
    {
        var parts = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        if (container.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in container.EnumerateArray())
            {
                parts.Add(parts.Count.ToString(CultureInfo.InvariantCulture), item);
            }
        }
        else
        {
            foreach (var member in container.EnumerateObject())
            {
                parts[JsonString.NameOf(member)] = member.Value;
            }
        }

        return parts;
    }

    private static bool IsSame(JsonElement before, JsonElement after) =>
        before.ValueKind == after.ValueKind && string.Equals(ValueText.Of(before), ValueText.Of(after), StringComparison.Ordinal);
}

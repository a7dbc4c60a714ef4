using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Finds the branch that an opened value fits: by what tells the branches apart, else by the fewest errors, else by the most known members.</summary>
internal static class BranchFit
{
    public static int? Best(IReadOnlyList<BranchShape> shapes, JsonElement value, ISchemaMatcher matcher)
    {
        var candidates = Told(shapes, value);
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        if (candidates.Count == 0)
        {
            candidates = [.. Enumerable.Range(0, shapes.Count)];
        }

        var type = JsonTypeNames.Of(value.ValueKind);
        var ofType = candidates.FindAll(index => (shapes[index].Types & type) != JsonTypes.None);
        return (ofType.Count > 0 ? ofType : candidates)
            .MinBy(index => (matcher.CountErrors(shapes[index].Branch, value), -CountKnown(shapes[index].Schema, value)));
    }

    /// <summary>The branches with whose fixed values an object agrees.</summary>
    public static List<int> Told(IReadOnlyList<BranchShape> shapes, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? [.. Enumerable.Range(0, shapes.Count).Where(index => AgreesInFixedValues(shapes[index].Schema, value))]
            : [];

    private static int CountKnown(EffectiveSchema schema, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Count(member => schema.Declares(member.Name)) : 0;

    private static bool AgreesInFixedValues(EffectiveSchema schema, JsonElement value)
    {
        var agreed = false;
        foreach (var name in schema.PropertyNames)
        {
            if (schema.Property(name).FixedValues is not { } values || !value.TryGetProperty(name, out var given))
            {
                continue;
            }

            if (!values.Any(candidate => JsonElement.DeepEquals(candidate, given)))
            {
                return false;
            }

            agreed = true;
        }

        return agreed;
    }
}

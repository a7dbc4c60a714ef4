using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Finds the branch that an opened value fits: by what tells the branches apart, else by the fewest errors.</summary>
internal static class BranchFit
{
    public static int? Best(IReadOnlyList<BranchShape> shapes, JsonElement value, ISchemaMatcher matcher)
    {
        var candidates = Enumerable.Range(0, shapes.Count).ToList();
        if (value.ValueKind == JsonValueKind.Object)
        {
            var told = candidates.FindAll(index => AgreesInFixedValues(shapes[index].Schema, value));
            if (told.Count == 1)
            {
                return told[0];
            }

            if (told.Count > 0)
            {
                candidates = told;
            }
        }

        var type = JsonTypeNames.Of(value.ValueKind);
        var ofType = candidates.FindAll(index => (shapes[index].Types & type) != JsonTypes.None);
        return (ofType.Count > 0 ? ofType : candidates).MinBy(index => matcher.CountErrors(shapes[index].Branch, value));
    }

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

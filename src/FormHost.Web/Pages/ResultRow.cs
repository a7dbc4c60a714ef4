using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;

namespace FormHost.Web.Pages;

/// <summary>One published parameter.</summary>
/// <param name="Path">Its name, below those of the objects and lists around it; a regular expression where the instance names it.</param>
/// <param name="Title">The schema's title.</param>
/// <param name="Types">The types, in JSON Schema's terms.</param>
/// <param name="Description">The schema's description.</param>
/// <param name="IsAlwaysThere">True where the schema requires it, and all around it.</param>
public sealed record ResultRow(string Path, string? Title, string Types, string? Description, bool IsAlwaysThere)
{
    private const int MostLevels = 6;
    private const int MostRows = 1_000;

    /// <summary>The rows of a response schema.</summary>
    public static IEnumerable<ResultRow> Of(EffectiveSchema schema) => Inside(schema, string.Empty, 0, isAlways: true).Take(MostRows);

    private static IEnumerable<ResultRow> Inside(EffectiveSchema schema, string prefix, int level, bool isAlways)
    {
        if (level > MostLevels)
        {
            yield break;
        }

        foreach (var (name, member, isThere) in MembersOf(schema, isAlways))
        {
            yield return new ResultRow(prefix + name, member.Title, TypesOf(member), member.Description, isThere);
            foreach (var inner in Inside(member, $"{prefix}{name} / ", level + 1, isThere))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<(string Name, EffectiveSchema Schema, bool IsAlways)> MembersOf(EffectiveSchema schema, bool isAlways)
    {
        var named = schema.PropertyNames.Select(name => (name, schema.Property(name), isAlways && schema.Required.Contains(name)));
        var matched = schema.Objects.Patterns.Select(pair => (pair.Key, schema.Alone(pair.Value), false));
        var further = schema.Objects.Additional.Where(SaysSomething).Select(node => ("(any other name)", schema.Alone(node), false));
        var items = ItemsOf(schema);
        return named.Concat(matched).Concat(further).Concat(items).Concat(BranchesOf(schema));
    }

    private static IEnumerable<(string Name, EffectiveSchema Schema, bool IsAlways)> ItemsOf(EffectiveSchema schema)
    {
        for (var i = 0; i < schema.Arrays.PrefixLength; i++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"item {i + 1}"), schema.Item(i), false);
        }

        if (schema.Item(schema.Arrays.PrefixLength) is { Nodes: [{ Kind: not SchemaKind.False }, ..] } each)
        {
            yield return ("(each item)", each, false);
        }
    }

    /// <summary>What only some variants publish.</summary>
    private static IEnumerable<(string Name, EffectiveSchema Schema, bool IsAlways)> BranchesOf(EffectiveSchema schema) =>
        schema.Groups
            .SelectMany(group => group.Branches)
            .Select(node => schema.Alone(node))
            .SelectMany(branch => branch.PropertyNames.Select(name => (name, branch.Property(name), false)))
            .Where(member => !schema.Declares(member.name))
            .DistinctBy(member => member.name, StringComparer.Ordinal);

    private static bool SaysSomething(SchemaNode node) => node.Json.ValueKind == JsonValueKind.Object && node.Json.EnumerateObject().Any();

    private static string TypesOf(EffectiveSchema schema) =>
        schema.TypeIsStated ? string.Join(" or ", JsonTypeNames.Of(schema.Types))
        : schema.Const is { } value ? value.GetRawText()
        : schema.PropertyNames.Length > 0 ? "object"
        : "any";
}

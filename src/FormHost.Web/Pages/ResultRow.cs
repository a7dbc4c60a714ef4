using FormHost.Schema.Forms;

namespace FormHost.Web.Pages;

/// <summary>One published parameter.</summary>
/// <param name="Path">Its name, below those of the objects around it; a regular expression where the instance names it.</param>
/// <param name="Title">The schema's title.</param>
/// <param name="Types">The types, in JSON Schema's terms.</param>
/// <param name="Description">The schema's description.</param>
/// <param name="IsAlwaysThere">True where the schema requires it.</param>
public sealed record ResultRow(string Path, string? Title, string Types, string? Description, bool IsAlwaysThere)
{
    private const int MostLevels = 6;

    /// <summary>The rows of a response schema.</summary>
    public static IEnumerable<ResultRow> Of(EffectiveSchema schema, string prefix = "", int level = 0)
    {
        if (level > MostLevels)
        {
            yield break;
        }

        var named = schema.PropertyNames.Select(name => (Name: name, Schema: schema.Property(name), Always: schema.Required.Contains(name)));
        var matched = schema.Objects.Patterns.Select(pair => (Name: pair.Key, Schema: schema.Alone(pair.Value), Always: false));
        var further = schema.Objects.Additional.Where(node => node.Json.ValueKind == System.Text.Json.JsonValueKind.Object)
            .Select(node => (Name: "(any other name)", Schema: schema.Alone(node), Always: false));
        foreach (var (name, member, always) in named.Concat(matched).Concat(further))
        {
            yield return new ResultRow(prefix + name, member.Title, TypesOf(member), member.Description, always);
            foreach (var inner in Of(member, $"{prefix}{name} / ", level + 1))
            {
                yield return inner;
            }
        }
    }

    private static string TypesOf(EffectiveSchema schema) =>
        schema.TypeIsStated ? string.Join(" or ", JsonTypeNames.Of(schema.Types))
        : schema.Const is { } value ? value.GetRawText()
        : schema.PropertyNames.Length > 0 ? "object"
        : "any";
}

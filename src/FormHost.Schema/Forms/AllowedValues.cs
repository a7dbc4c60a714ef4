using System.Text.Json;
using FormHost.Schema.Schemas;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Combines <c>type</c>, <c>enum</c> and <c>const</c> of schemas that apply together, and notes where they exclude each other.</summary>
internal sealed class AllowedValues
{
    public JsonTypes Types { get; private set; } = JsonTypes.Any;

    public bool TypeIsStated { get; private set; }

    public List<JsonElement>? Enum { get; private set; }

    public JsonElement? Const { get; private set; }

    public List<SchemaConflict> Conflicts { get; } = [];

    public void Add(SchemaNode node)
    {
        AddTypes(node);
        AddEnum(node);
        AddConst(node);
    }

    private void AddTypes(SchemaNode node)
    {
        if (node.Value("type") is not { } type || JsonTypeNames.Read(type) is not { } types)
        {
            return;
        }

        var common = TypeIsStated ? JsonTypeNames.Intersect(Types, types) : types;
        ConflictWhere(common == JsonTypes.None && Types != JsonTypes.None, "type", node);
        TypeIsStated = true;
        Types = common;
    }

    private void AddEnum(SchemaNode node)
    {
        if (node.Value("enum") is not { } values)
        {
            return;
        }

        var common = Enum is null
            ? [.. values.EnumerateArray()]
            : Enum.FindAll(known => values.EnumerateArray().Any(value => JsonElement.DeepEquals(known, value)));
        ConflictWhere(common.Count == 0 && Enum is { Count: > 0 }, "enum", node);
        Enum = common;
        ConflictWhere(Const is { } constant && common.Count > 0 && !Has(common, constant), "enum", node);
    }

    private void AddConst(SchemaNode node)
    {
        if (node.Value("const") is not { } constant)
        {
            return;
        }

        ConflictWhere(Const is { } known && !JsonElement.DeepEquals(known, constant), "const", node);
        ConflictWhere(Const is null && Enum is { Count: > 0 } values && !Has(values, constant), "const", node);
        Const ??= constant;
    }

    private void ConflictWhere(bool isConflict, string keyword, SchemaNode node)
    {
        if (isConflict)
        {
            Conflicts.Add(new SchemaConflict(keyword, node));
        }
    }

    private static bool Has(List<JsonElement> values, JsonElement value) => values.Exists(known => JsonElement.DeepEquals(known, value));
}

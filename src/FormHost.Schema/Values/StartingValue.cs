using System.Text.Json;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>What stands at a place once it is added: an object with the constants that it must have, an empty list, or nothing yet.</summary>
internal static class StartingValue
{
    private const int MostLevels = 16;
    private static readonly JsonElement EmptyText = JsonElement.Parse("\"\""u8);
    private static readonly JsonElement EmptyList = JsonElement.Parse("[]"u8);
    private static readonly JsonElement EmptyObject = JsonElement.Parse("{}"u8);

    /// <summary>The value; false where the operator must fill it in first, so that it is only a blank.</summary>
    public static bool TryGet(Field field, out JsonElement value)
    {
        value = field.Body switch
        {
            FieldKind.Object or FieldKind.Map => WithConstants(field.Schema, EmptyObject, 0),
            FieldKind.List or FieldKind.Tuple => EmptyList,
            FieldKind.Constant when field.Options.Length == 1 => field.Options[0].Value,
            null when field.Types == JsonTypes.Object || field.Schema.Types == JsonTypes.Object => EmptyObject,
            _ => EmptyText,
        };
        return value.ValueKind != JsonValueKind.String || field.Body == FieldKind.Constant;
    }

    /// <summary>An object with the constants that the schema requires, set or replaced.</summary>
    public static JsonElement WithConstants(EffectiveSchema schema, JsonElement value, int level = 0)
    {
        var tree = ValueTree.Of(value);
        if (tree.Members is not { } members || level > MostLevels)
        {
            return value;
        }

        var order = new MemberOrder(value, schema.PropertyNames);
        foreach (var name in schema.PropertyNames.Where(schema.Required.Contains))
        {
            var property = schema.Property(name);
            if (property.Const is { } constant)
            {
                order.Put(members, name, ValueTree.Of(constant));
            }
            else if (property.Types == JsonTypes.Object && WithConstants(property, EmptyObject, level + 1) is var inner && inner.EnumerateObject().Any() && !members.ContainsKey(name))
            {
                order.Put(members, name, ValueTree.Of(inner));
            }
        }

        return tree.ToJson();
    }
}

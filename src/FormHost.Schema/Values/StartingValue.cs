using System.Text.Json;
using FormHost.Schema.Forms;

namespace FormHost.Schema.Values;

/// <summary>What stands at a place once it is added: an object with its constants, an empty list, or nothing yet.</summary>
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
            FieldKind.Object or FieldKind.Map => WithConstants(field.Schema, EmptyObject, IsAdded(field)),
            FieldKind.List or FieldKind.Tuple => EmptyList,
            FieldKind.Constant or FieldKind.Choice when IsOnly(field) => field.Options[0].Value,
            null when field.Types == JsonTypes.Object => EmptyObject,
            _ => EmptyText,
        };
        return value.ValueKind != JsonValueKind.String || IsOnly(field);
    }

    /// <summary>True where only one value is possible, and was asked for.</summary>
    private static bool IsOnly(Field field) =>
        field.Options.Length == 1 && (field.Body == FieldKind.Constant || (field.Body == FieldKind.Choice && IsAdded(field)));

    /// <summary>An object with its constants, set or replaced.</summary>
    /// <param name="schema">What applies to the object.</param>
    /// <param name="value">The object.</param>
    /// <param name="isAdded">True to set every constant, as in what was added or chosen; else only those that the schema requires.</param>
    /// <param name="opened">The object as it was opened, whose order counts; null where there was none.</param>
    /// <param name="level">How deep the object stands in what is made.</param>
    public static JsonElement WithConstants(EffectiveSchema schema, JsonElement value, bool isAdded, JsonElement? opened = null, int level = 0)
    {
        var tree = ValueTree.Of(value);
        if (tree.Members is not { } members || level > MostLevels)
        {
            return value;
        }

        var order = new MemberOrder(opened, schema.PropertyNames);
        foreach (var name in schema.PropertyNames)
        {
            var property = schema.Property(name);
            var isRequired = schema.Required.Contains(name);
            if (property.OnlyValue is { } constant && (isAdded || isRequired))
            {
                order.Put(members, name, ValueTree.Of(constant));
            }
            else if (isRequired && !members.ContainsKey(name) && TypeInference.Of(property) == JsonTypes.Object
                && WithConstants(property, EmptyObject, isAdded, level: level + 1) is var inner && inner.EnumerateObject().Any())
            {
                order.Put(members, name, ValueTree.Of(inner));
            }
        }

        return tree.ToJson();
    }

    private static bool IsAdded(Field field) =>
        field.Role is FieldRole.Item or FieldRole.Entry || field.Groups.Any(group => group.Chosen is not null);
}

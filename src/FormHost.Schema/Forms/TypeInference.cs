using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Tells the types of which a schema without <c>type</c> speaks.</summary>
internal static class TypeInference
{
    /// <summary>The types that values, keywords or the default speak of; all types where nothing does.</summary>
    public static JsonTypes Of(EffectiveSchema schema) =>
        schema.TypeIsStated ? schema.Types
        : schema.FixedValues is { Length: > 0 } values ? values.Aggregate(JsonTypes.None, (types, value) => types | JsonTypeNames.Of(value.ValueKind))
        : SpeaksOfObjects(schema) ? JsonTypes.Object
        : SpeaksOfLists(schema) ? JsonTypes.Array
        : SpeaksOfNumbers(schema.Constraints) ? JsonTypes.Number
        : SpeaksOfTexts(schema) ? JsonTypes.String
        : OfDefault(schema);

    private static bool SpeaksOfObjects(EffectiveSchema schema) =>
        schema.PropertyNames.Length > 0 || schema.Objects.Patterns.Length > 0 || schema.Objects.Additional.Any() || schema.Objects.IsClosed
        || schema.Objects.Names.Any() || schema.Required.Count > 0 || schema.Dependencies.Length > 0
        || schema.Constraints.MinProperties is not null || schema.Constraints.MaxProperties is not null;

    private static bool SpeaksOfLists(EffectiveSchema schema) =>
        schema.Arrays.HasItems || schema.Arrays.PrefixLength > 0
        || schema.Constraints.MinItems is not null || schema.Constraints.MaxItems is not null || schema.Constraints.UniqueItems;

    private static bool SpeaksOfNumbers(FieldConstraints limits) =>
        limits.Minimum is not null || limits.Maximum is not null || limits.MultipleOf is not null
        || limits.ExclusiveMinimum is not null || limits.ExclusiveMaximum is not null;

    private static bool SpeaksOfTexts(EffectiveSchema schema) =>
        schema.Constraints.Patterns.Length > 0 || schema.Constraints.MinLength is not null || schema.Constraints.MaxLength is not null
        || schema.Format is not null || schema.IsMultiline;

    private static JsonTypes OfDefault(EffectiveSchema schema) => schema.Default?.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
        JsonValueKind.Number => JsonTypes.Number,
        JsonValueKind.Object => JsonTypes.Object,
        JsonValueKind.Array => JsonTypes.Array,
        _ => JsonTypes.Any,
    };
}

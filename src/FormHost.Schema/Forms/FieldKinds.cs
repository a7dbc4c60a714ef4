using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Decides how a field is filled in.</summary>
internal static class FieldKinds
{
    /// <summary>How the schema alone wants a place to be filled in; null where only a choice of variant can tell.</summary>
    public static FieldKind? Of(ResolvedPlace place, string name)
    {
        var schema = place.Schema;
        if (schema.IsImpossible)
        {
            return FieldKind.Json;
        }

        if (place.Options.Length > 0)
        {
            return FieldKind.Choice;
        }

        if (schema.Const is not null)
        {
            return FieldKind.Constant;
        }

        if (schema.Enum is { Length: > 0 })
        {
            return FieldKind.Choice;
        }

        var types = schema.TypeIsStated || place.Types != JsonTypes.Any ? place.Types : Infer(schema);
        return types switch
        {
            JsonTypes.None => place.Groups.Length > 0 ? null : FieldKind.Json,
            JsonTypes.Null => FieldKind.Constant,
            JsonTypes.Object => OfObject(schema),
            JsonTypes.Array => OfArray(schema),
            JsonTypes.Boolean => FieldKind.Boolean,
            JsonTypes.Integer => FieldKind.Integer,
            JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => FieldKind.Number,
            JsonTypes.Any => place.Groups.Length > 0 ? null : OfText(schema, name, types),
            _ when (types & JsonTypes.Scalar) == JsonTypes.None => FieldKind.Json,
            _ => OfText(schema, name, types),
        };
    }

    /// <summary>How the value that stands there can be shown, where it is not of the kind that the schema wants.</summary>
    public static FieldKind? Fit(FieldKind? kind, JsonElement? value) => (kind, value?.ValueKind) switch
    {
        (_, null) => kind,
        (FieldKind.Json or FieldKind.Choice or FieldKind.Constant, _) => kind,
        (FieldKind.Object or FieldKind.Map, not JsonValueKind.Object) => FieldKind.Json,
        (FieldKind.List or FieldKind.Tuple, not JsonValueKind.Array) => FieldKind.Json,
        (FieldKind.Object or FieldKind.Map or FieldKind.List or FieldKind.Tuple, _) => kind,
        (_, JsonValueKind.Object or JsonValueKind.Array) => FieldKind.Json,
        (null, _) => FieldKind.Json,
        (FieldKind.Text, JsonValueKind.String) => HasNewline(value.Value) ? FieldKind.Multiline : kind,
        (FieldKind.Boolean, not (JsonValueKind.True or JsonValueKind.False)) => kind,
        _ => kind,
    };

    /// <summary>The kind for a value of which the schema says nothing.</summary>
    public static FieldKind OfUndeclared(JsonElement? value, string name) => value switch
    {
        null => FieldKind.Text,
        { ValueKind: JsonValueKind.String } text => SecretFields.SaysSecret(name) ? FieldKind.Secret : HasNewline(text) ? FieldKind.Multiline : FieldKind.Text,
        { ValueKind: JsonValueKind.Number } => FieldKind.Number,
        { ValueKind: JsonValueKind.True or JsonValueKind.False } => FieldKind.Boolean,
        _ => FieldKind.Json,
    };

    /// <summary>The types that keywords or the default speak of, where no <c>type</c> is stated; any where nothing does.</summary>
    public static JsonTypes Infer(EffectiveSchema schema)
    {
        var limits = schema.Constraints;
        if (schema.PropertyNames.Length > 0 || schema.Objects.Patterns.Length > 0 || schema.Objects.Additional.Any()
            || schema.Objects.IsClosed || limits.MinProperties is not null || limits.MaxProperties is not null)
        {
            return JsonTypes.Object;
        }

        if (schema.Arrays.HasItems || schema.Arrays.PrefixLength > 0 || limits.MinItems is not null || limits.MaxItems is not null || limits.UniqueItems)
        {
            return JsonTypes.Array;
        }

        if (limits.Minimum is not null || limits.Maximum is not null || limits.MultipleOf is not null
            || limits.ExclusiveMinimum is not null || limits.ExclusiveMaximum is not null)
        {
            return JsonTypes.Number;
        }

        if (limits.Patterns.Length > 0 || limits.MinLength is not null || limits.MaxLength is not null || schema.Format is not null || schema.IsMultiline)
        {
            return JsonTypes.String;
        }

        return schema.Default?.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
            JsonValueKind.Number => JsonTypes.Number,
            _ => JsonTypes.Any,
        };
    }

    private static FieldKind OfObject(EffectiveSchema schema) =>
        schema.PropertyNames.Length > 0 || schema is { Objects: { IsClosed: true, Patterns.Length: 0 } }
            ? FieldKind.Object
            : FieldKind.Map;

    private static FieldKind OfArray(EffectiveSchema schema) =>
        schema.Arrays.PrefixLength > 0 ? FieldKind.Tuple : FieldKind.List;

    private static FieldKind OfText(EffectiveSchema schema, string name, JsonTypes types)
    {
        if (!types.HasFlag(JsonTypes.String))
        {
            return FieldKind.Text;
        }

        return SecretFields.IsSecret(name, schema, types) ? FieldKind.Secret
            : schema.IsMultiline || schema.Default is { ValueKind: JsonValueKind.String } text && HasNewline(text) ? FieldKind.Multiline
            : FieldKind.Text;
    }

    private static bool HasNewline(JsonElement text) => ValueText.Of(text).AsSpan().IndexOfAny('\n', '\r') >= 0;
}

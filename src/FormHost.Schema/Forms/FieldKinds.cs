using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Decides how a field is filled in.</summary>
internal static class FieldKinds
{
    /// <summary>How the schema alone wants a place to be filled in; null where only a choice of variant can tell.</summary>
    public static FieldKind? Of(ResolvedPlace place, bool isSecret)
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

        return schema.Enum is { Length: > 0 } ? FieldKind.Choice : OfTypes(place, isSecret);
    }

    /// <summary>How the value that stands there can be shown, where it is not of the kind that the schema wants.</summary>
    public static FieldKind? Fit(FieldKind? kind, JsonElement? value) => (kind, value?.ValueKind) switch
    {
        (_, null) or (FieldKind.Json or FieldKind.Choice or FieldKind.Constant, _) => kind,
        (FieldKind.Object or FieldKind.Map, JsonValueKind.Object) or (FieldKind.List or FieldKind.Tuple, JsonValueKind.Array) => kind,
        (null or FieldKind.Object or FieldKind.Map or FieldKind.List or FieldKind.Tuple, _) or (_, JsonValueKind.Object or JsonValueKind.Array) => FieldKind.Json,
        (FieldKind.Text or FieldKind.Integer or FieldKind.Number, JsonValueKind.String) when HasNewline(value.Value) => FieldKind.Multiline,
        _ => kind,
    };

    /// <summary>The kind for a value of which the schema says nothing.</summary>
    public static FieldKind OfUndeclared(JsonElement? value, bool isSecret) => value?.ValueKind switch
    {
        null or JsonValueKind.String when isSecret => FieldKind.Secret,
        null => FieldKind.Text,
        JsonValueKind.String => HasNewline(value.Value) ? FieldKind.Multiline : FieldKind.Text,
        JsonValueKind.Number => FieldKind.Number,
        JsonValueKind.True or JsonValueKind.False => FieldKind.Boolean,
        _ => FieldKind.Json,
    };

    private static FieldKind? OfTypes(ResolvedPlace place, bool isSecret)
    {
        var schema = place.Schema;
        switch (place.Types)
        {
            case JsonTypes.None:
                return FieldKind.Json;
            case JsonTypes.Null:
                return FieldKind.Constant;
            case JsonTypes.Object:
                return OfObject(place);
            case JsonTypes.Array:
                return schema.Arrays.PrefixLength > 0 ? FieldKind.Tuple : schema is { IsBroken: true, Arrays.HasItems: false } ? FieldKind.Json : FieldKind.List;
            case JsonTypes.Boolean:
                return FieldKind.Boolean;
            case JsonTypes.Integer:
                return FieldKind.Integer;
            case JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer):
                return FieldKind.Number;
            case var types when place.HasOpenChoice && (types & JsonTypes.Scalar) != types:
                return null;
            case JsonTypes.Any when schema.IsBroken:
                return FieldKind.Json;
            case var types when (types & JsonTypes.Scalar) == JsonTypes.None:
                return FieldKind.Json;
            case var types when types.HasFlag(JsonTypes.String):
                return isSecret ? FieldKind.Secret : IsMultiline(schema) ? FieldKind.Multiline : FieldKind.Text;
            default:
                return FieldKind.Text;
        }
    }

    private static FieldKind OfObject(ResolvedPlace place)
    {
        var schema = place.Schema;
        if (schema.PropertyNames.Length > 0 || place.HasOpenChoice)
        {
            return FieldKind.Object;
        }

        var isOpen = schema.Objects.Patterns.Length > 0 || schema.Objects.Additional.Any();
        return schema.IsBroken && !isOpen ? FieldKind.Json
            : schema.Objects.IsClosed && !isOpen ? FieldKind.Object
            : FieldKind.Map;
    }

    private static bool IsMultiline(EffectiveSchema schema) =>
        schema.IsMultiline || (schema.Default is { ValueKind: JsonValueKind.String } text && HasNewline(text));

    private static bool HasNewline(JsonElement text) => ValueText.Of(text).AsSpan().IndexOfAny('\n', '\r') >= 0;
}

using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Builds one field, without those inside: what applies at its place, with the value that stands there.</summary>
internal sealed class FieldBuilder(PlaceResolver resolver, FormState state)
{
    private static readonly JsonElement Null = JsonElement.Parse("null"u8);

    public Field Build(FieldPlace at, out ResolvedPlace place)
    {
        place = resolver.Resolve(at.Schema, at.Value, at.Pointer);
        var text = at.Pointer.ToString();
        var isSecret = at.Role != FieldRole.Root && SecretFields.IsSecret(at.Name, place.Schema, place.Types, at.IsInSecret);
        var wanted = at.Role switch
        {
            FieldRole.Root => FieldKind.Object,
            FieldRole.Undeclared => FieldKinds.OfUndeclared(at.Value, isSecret),
            _ => FieldKinds.Of(place, isSecret),
        };
        var isFree = wanted is FieldKind.Text or FieldKind.Multiline && place.SaysNothing;
        var isMixed = wanted is FieldKind.Text or FieldKind.Multiline && place.Types.HasFlag(JsonTypes.String) && (place.Types & JsonTypes.Scalar) != JsonTypes.String;
        var mayBeJson = at.Role == FieldRole.Undeclared ? wanted is not (FieldKind.Json or FieldKind.Secret) : isFree || isMixed;
        var isUnparsed = state.Unparsed.Contains(text);
        var isJson = isUnparsed
            || (mayBeJson && state.AsJson.Contains(text))
            || (isFree && at.Role != FieldRole.Undeclared && at.Value is not (null or { ValueKind: JsonValueKind.String }));
        var body = isJson ? FieldKind.Json : FieldKinds.Fit(wanted, at.Value);
        return new Field
        {
            Name = at.Name,
            Fallback = at.Fallback,
            Pointer = at.Pointer,
            Schema = place.Schema,
            Declared = at.Schema,
            Kind = place.Groups.Length > 0 ? FieldKind.Variants : wanted ?? FieldKind.Json,
            Body = body,
            Role = at.Role,
            Types = place.Types,
            IsRequired = at.IsRequired,
            IsNullable = place.IsNullable,
            IsSecret = isSecret,
            MayBeJson = mayBeJson,
            IsUnparsed = isUnparsed,
            IsBlank = state.Blank.Contains(text),
            Value = at.Value,
            Options = OptionsOf(place, body),
            Groups = place.Groups,
        };
    }

    private static ImmutableArray<FieldOption> OptionsOf(ResolvedPlace place, FieldKind? body)
    {
        if (body is not (FieldKind.Choice or FieldKind.Constant))
        {
            return [];
        }

        return place.Options.Length > 0
            ? place.Options
            : [.. (place.Schema.FixedValues ?? [Null]).Select(value => new FieldOption(value, ValueText.Of(value)))];
    }
}

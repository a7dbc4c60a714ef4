using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>Builds the fields of one form: what applies at each place, with the value that stands there.</summary>
internal sealed class FieldBuilder
{
    private readonly FormState _state;
    private readonly DocumentLimits _limits;
    private readonly PlaceResolver _resolver;
    private readonly Dictionary<EffectiveSchema, int> _path = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private int _count;

    public FieldBuilder(ISchemaMatcher matcher, FormState state, DocumentLimits limits, bool fits = false)
    {
        _state = state;
        _limits = limits;
        _resolver = new PlaceResolver(matcher, state.Choices, fits);
    }

    /// <summary>True to leave out the fields inside.</summary>
    public bool IsAlone { get; init; }

    public static FormModel Build(EffectiveSchema schema, ISchemaMatcher matcher, FormState state, DocumentLimits limits, bool fits = false)
    {
        var builder = new FieldBuilder(matcher, state, limits, fits);
        var root = builder.Build(schema, state.Current, JsonPointer.Root, string.Empty, FieldRole.Root, isRequired: true);
        return new FormModel(root, builder._diagnostics.DrainToImmutable());
    }

    public Field Build(EffectiveSchema declared, JsonElement? value, JsonPointer pointer, string name, FieldRole role, bool isRequired)
    {
        _count++;
        var place = _resolver.Resolve(declared, value, pointer);
        var text = pointer.ToString();
        var wanted = role == FieldRole.Undeclared ? FieldKinds.OfUndeclared(value, name) : FieldKinds.Of(place, name);
        if (role == FieldRole.Root && wanted is not (FieldKind.Object or null))
        {
            wanted = FieldKind.Object;
        }

        var mayBeJson = wanted == FieldKind.Text && place.Schema is { TypeIsStated: false } && place.Types == JsonTypes.Any
            && FieldKinds.Infer(place.Schema) == JsonTypes.Any;
        var body = mayBeJson && (_state.AsJson.Contains(text) || value is not (null or { ValueKind: JsonValueKind.String }))
            ? FieldKind.Json
            : FieldKinds.Fit(wanted, value);
        if (_state.Unparsed.Contains(text))
        {
            body = FieldKind.Json;
        }

        var isTruncated = IsContainer(body) && MustTruncate(declared, value, pointer);
        if (isTruncated && _count > _limits.RenderedFields)
        {
            ReportLimit();
        }

        var types = place.Types == JsonTypes.Any && !place.Schema.TypeIsStated ? FieldKinds.Infer(place.Schema) : place.Types;
        return new Field
        {
            Name = name,
            Pointer = pointer,
            Schema = place.Schema,
            Kind = place.Groups.Length > 0 ? FieldKind.Variants : wanted ?? FieldKind.Json,
            Body = body,
            Role = role,
            Types = types,
            IsRequired = isRequired,
            IsNullable = place.IsNullable,
            IsSecret = SecretFields.CanMask(value) && SecretFields.IsSecret(name, place.Schema, types),
            MayBeJson = mayBeJson,
            IsUnparsed = _state.Unparsed.Contains(text),
            IsBlank = _state.Blank.Contains(text),
            Value = value,
            Options = OptionsOf(place, body),
            Groups = place.Groups,
            Fields = isTruncated || IsAlone ? [] : FieldsInside(declared, place, body, value, pointer),
            IsTruncated = isTruncated,
        };
    }

    private ImmutableArray<Field> FieldsInside(EffectiveSchema declared, ResolvedPlace place, FieldKind? body, JsonElement? value, JsonPointer pointer)
    {
        _path[declared] = _path.GetValueOrDefault(declared) + 1;
        var fields = body switch
        {
            FieldKind.Object or FieldKind.Map => Members(place, value, pointer),
            FieldKind.List or FieldKind.Tuple => Items(place, value, pointer),
            _ => [],
        };
        _path[declared]--;
        return fields;
    }

    private ImmutableArray<Field> Members(ResolvedPlace place, JsonElement? value, JsonPointer pointer)
    {
        var schema = place.Schema;
        var present = Present(value);
        var fields = ImmutableArray.CreateBuilder<Field>();
        foreach (var name in schema.PropertyNames)
        {
            var isRequired = schema.Required.Contains(name) || place.Required.Contains(name);
            JsonElement? given = present.TryGetValue(name, out var found) ? found : null;
            fields.Add(Build(schema.Property(name), given, pointer.Append(name), name, FieldRole.Property, isRequired));
        }

        foreach (var (name, given) in present)
        {
            if (!schema.Declares(name))
            {
                var member = schema.Property(name);
                var role = member.Nodes.Length > 0 || IsOpenMap(schema) ? FieldRole.Entry : FieldRole.Undeclared;
                fields.Add(Build(member, given, pointer.Append(name), name, role, schema.Required.Contains(name)));
            }
        }

        foreach (var name in schema.Required)
        {
            if (!schema.Declares(name) && !present.ContainsKey(name))
            {
                fields.Add(Build(schema.Property(name), null, pointer.Append(name), name, FieldRole.Property, isRequired: true));
            }
        }

        return fields.DrainToImmutable();
    }

    private ImmutableArray<Field> Items(ResolvedPlace place, JsonElement? value, JsonPointer pointer)
    {
        var length = value?.GetArrayLength() ?? 0;
        var fields = ImmutableArray.CreateBuilder<Field>();
        for (var i = 0; i < Math.Max(length, place.Schema.Arrays.PrefixLength); i++)
        {
            JsonElement? item = i < length ? value!.Value[i] : null;
            fields.Add(Build(place.Schema.Item(i), item, pointer.Append(i), i.ToString(CultureInfo.InvariantCulture), FieldRole.Item, isRequired: false));
        }

        return fields.DrainToImmutable();
    }

    /// <summary>An object without any keyword on its members: each of them is an entry of the operator's own.</summary>
    private static bool IsOpenMap(EffectiveSchema schema) => schema.PropertyNames.Length == 0 && !schema.Objects.IsClosed;

    private static bool IsContainer(FieldKind? body) =>
        body is FieldKind.Object or FieldKind.Map or FieldKind.List or FieldKind.Tuple;

    private bool MustTruncate(EffectiveSchema declared, JsonElement? value, JsonPointer pointer)
    {
        if (_count > _limits.RenderedFields)
        {
            return true;
        }

        return value is null && _path.GetValueOrDefault(declared) > 0 && !_state.Expanded.Contains(pointer.ToString());
    }

    private void ReportLimit()
    {
        if (_diagnostics.Count == 0)
        {
            _diagnostics.Add(Diagnostic.Warning(FormCodes.TooManyFields, ("limit", _limits.RenderedFields.ToString(CultureInfo.InvariantCulture))));
        }
    }

    private static ImmutableArray<FieldOption> OptionsOf(ResolvedPlace place, FieldKind? body)
    {
        if (body is not (FieldKind.Choice or FieldKind.Constant))
        {
            return [];
        }

        if (place.Options.Length > 0)
        {
            return place.Options;
        }

        var values = place.Schema.Const is { } constant ? [constant]
            : place.Schema.Enum ?? [JsonElement.Parse("null"u8)];
        return [.. values.Select(value => new FieldOption(value, ValueText.Of(value)))];
    }

    private static OrderedDictionary<string, JsonElement> Present(JsonElement? value)
    {
        var members = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        if (value is { ValueKind: JsonValueKind.Object } given)
        {
            foreach (var member in given.EnumerateObject())
            {
                members[member.Name] = member.Value;
            }
        }

        return members;
    }
}

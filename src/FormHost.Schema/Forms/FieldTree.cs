using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>
/// Builds the fields of a form, level by level: first those that were asked for, then those that are set, then the others, until
/// the limit is met. So a large form keeps its upper levels, and what the operator works on.
/// </summary>
internal sealed class FieldTree(FieldBuilder builder, FormState state, DocumentLimits limits)
{
    private readonly PriorityQueue<FieldNode, (int Rank, int Order)> _pending = new();
    private readonly FormNotes _notes = new();
    private int _count;

    public FormModel Build(FieldPlace root)
    {
        var field = Add(root, parent: null);
        while (_pending.TryDequeue(out var node, out _))
        {
            Fill(node);
        }

        return new FormModel(field, _notes.ToImmutable());
    }

    private Field Add(FieldPlace at, FieldNode? parent)
    {
        _count++;
        var field = builder.Build(at, out var place);
        _notes.Note(field, parent?.Field);
        var node = new FieldNode(field, place, parent);
        if (node.IsContainer)
        {
            _pending.Enqueue(node, (RankOf(at), _count));
        }

        return field;
    }

    private int RankOf(FieldPlace at) =>
        state.Expanded.Contains(at.Pointer.ToString()) ? 0
        : at.Value is not null ? 1
        : 2;

    private void Fill(FieldNode node)
    {
        var field = node.Field;
        var places = field.Body is FieldKind.List or FieldKind.Tuple ? Items(node) : Members(node);
        if (field.Value is null && node.IsInItself && !state.Expanded.Contains(field.Pointer.ToString()))
        {
            field.IsTruncated = places.Any();
            return;
        }

        var fields = ImmutableArray.CreateBuilder<Field>();
        foreach (var place in places)
        {
            if (_count >= limits.RenderedFields)
            {
                field.IsTruncated = true;
                _notes.NoteLimit(limits.RenderedFields);
                break;
            }

            fields.Add(Add(place, node));
        }

        field.Fields = fields.DrainToImmutable();
    }

    private static IEnumerable<FieldPlace> Members(FieldNode node)
    {
        var (field, place) = (node.Field, node.Place);
        var schema = place.Schema;
        var present = Present(field.Value);
        foreach (var name in schema.PropertyNames)
        {
            JsonElement? given = present.TryGetValue(name, out var found) ? found : null;
            if (given is null && IsLeftToVariants(name, place))
            {
                continue;
            }

            yield return new(schema.Property(name), given, field.Pointer.Append(name), name, FieldRole.Property, IsRequired(name, place));
        }

        foreach (var (name, given) in present.Where(member => !schema.Declares(member.Key)))
        {
            var member = schema.Property(name);
            var role = member.Nodes.Length > 0 || (IsOpenMap(schema) && field.Role != FieldRole.Root) ? FieldRole.Entry : FieldRole.Undeclared;
            yield return new(member, given, field.Pointer.Append(name), name, role, IsRequired(name, place), IsInSecret(field));
        }

        foreach (var name in schema.Required.Union(place.Required, StringComparer.Ordinal).Where(name => !schema.Declares(name) && !present.ContainsKey(name)))
        {
            yield return new(schema.Property(name), null, field.Pointer.Append(name), name, FieldRole.Property, IsRequired: true);
        }
    }

    /// <summary>True for a member of which only the variants say what it is, until one of them is chosen.</summary>
    private static bool IsLeftToVariants(string name, ResolvedPlace place) =>
        place.HasOpenChoice
        && place.Schema.Property(name) is { Groups.Length: 0, FixedValues: null } member && TypeInference.Of(member) == JsonTypes.Any
        && place.Groups.Any(group => group.Chosen is null && group.Variants.Any(variant => variant.Branch is { } branch && place.Schema.Alone(branch).Declares(name)));

    private static IEnumerable<FieldPlace> Items(FieldNode node)
    {
        var field = node.Field;
        var length = field.Value?.GetArrayLength() ?? 0;
        var values = field.Value is { } list ? list.EnumerateArray().Select(item => (JsonElement?)item) : [];
        var missing = Math.Max(0, node.Place.Schema.Arrays.PrefixLength - length);
        foreach (var (index, item) in values.Concat(Enumerable.Repeat<JsonElement?>(null, missing)).Index())
        {
            var name = index.ToString(CultureInfo.InvariantCulture);
            yield return new(node.Place.Schema.Item(index), item, field.Pointer.Append(index), name, FieldRole.Item, IsInSecret: IsInSecret(field), Fallback: string.Create(CultureInfo.InvariantCulture, $"{field.Label} {index + 1}"));
        }
    }

    private static bool IsRequired(string name, ResolvedPlace place) => place.Schema.Required.Contains(name) || place.Required.Contains(name);

    /// <summary>True for a field whose items and entries are secrets.</summary>
    internal static bool IsInSecret(Field field) => field.Role != FieldRole.Root && SecretFields.SaysSecret(field.Name, field.Title);

    /// <summary>An object without any keyword on its members: each of them is an entry of the operator's own.</summary>
    private static bool IsOpenMap(EffectiveSchema schema) =>
        schema is { PropertyNames.Length: 0, Groups.Length: 0, Objects: { IsClosed: false, Patterns.Length: 0 } };

    private static OrderedDictionary<string, JsonElement> Present(JsonElement? value)
    {
        var members = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        if (value is { ValueKind: JsonValueKind.Object } given)
        {
            foreach (var member in given.EnumerateObject())
            {
                members[JsonString.NameOf(member)] = member.Value;
            }
        }

        return members;
    }
}

using System.Text.Json;
using FormHost.Schema.Schemas;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>What a branch of a <c>oneOf</c> or <c>anyOf</c> brings of its own.</summary>
internal sealed record BranchShape(SchemaNode Branch, EffectiveSchema Schema)
{
    /// <summary>True for <c>{"type": "null"}</c>: it makes the others nullable.</summary>
    public bool IsNull => Schema is { TypeIsStated: true, Types: JsonTypes.Null } || Schema.Const is { ValueKind: JsonValueKind.Null };

    /// <summary>True where it allows fixed values only, which one choice can offer.</summary>
    public bool IsValue => Schema.PropertyNames.Length == 0 && (Schema.Const is { } value
        ? IsScalar(value)
        : Schema.Enum is { Length: 1 } values && IsScalar(values[0]));

    /// <summary>True where a form must show something else when this branch is chosen.</summary>
    public bool HasStructure =>
        Schema.PropertyNames.Length > 0
        || Schema.Objects.Patterns.Length > 0
        || Schema.Arrays.PrefixLength > 0
        || Schema.Arrays.HasItems
        || Schema.Enum is not null
        || Schema.Const is not null
        || Schema.Groups.Length > 0
        || Schema.Objects.Additional.Any()
        || (Schema.TypeIsStated && (Schema.Types & (JsonTypes.Object | JsonTypes.Array)) != JsonTypes.None && (Schema.Types & JsonTypes.Scalar) == JsonTypes.None && Schema.Required.Count == 0);

    /// <summary>True where titles tell branches apart whose control would look the same.</summary>
    public static bool AreTitledKinds(IReadOnlyCollection<BranchShape> shapes) =>
        shapes.Count > 1
        && shapes.All(shape => shape.Schema is { Title: not null, TypeIsStated: true })
        && shapes.Select(shape => shape.Schema.Types).Distinct().Count() > 1;

    public IEnumerable<FieldOption> Options() =>
        (Schema.Const is { } value ? [value] : Schema.Enum!.Value)
        .Select(option => new FieldOption(option, Schema.Title ?? ValueText.Of(option), Schema.Description));

    private static bool IsScalar(JsonElement value) =>
        value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
}

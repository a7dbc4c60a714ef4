using System.Text.Json;
using FormHost.Schema.Schemas;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>What a branch of a <c>oneOf</c> or <c>anyOf</c> brings of its own.</summary>
internal sealed record BranchShape(SchemaNode Branch, EffectiveSchema Schema)
{
    /// <summary>The types it admits, stated or not.</summary>
    public JsonTypes Types { get; } = TypeInference.Of(Schema);

    /// <summary>True for <c>{"type": "null"}</c>: it makes the others nullable.</summary>
    public bool IsNull => Types == JsonTypes.Null;

    /// <summary>True where it allows one value only, which a choice of values can offer.</summary>
    public bool IsValue => Schema is { PropertyNames.Length: 0, OnlyValue: { } value } && IsScalar(value);

    /// <summary>True where a form must show something else when this branch is chosen.</summary>
    public bool HasStructure =>
        Schema.PropertyNames.Length > 0
        || Schema.Objects.Patterns.Length > 0
        || Schema.Objects.Additional.Any()
        || Schema.Arrays.PrefixLength > 0
        || Schema.Arrays.HasItems
        || Schema.Groups.Length > 0
        || (Schema.FixedValues is { } values && values.Any(IsScalar));

    /// <summary>True where titles tell branches apart whose control would look the same.</summary>
    public static bool AreTitledKinds(IReadOnlyCollection<BranchShape> shapes) =>
        shapes.Count > 1
        && shapes.All(shape => shape.Schema is { Title: not null, TypeIsStated: true })
        && shapes.Select(shape => shape.Types).Distinct().Count() > 1;

    /// <summary>The one value as an option, with the branch's title.</summary>
    public FieldOption Option() =>
        new(Schema.OnlyValue!.Value, Schema.Title ?? ValueText.Of(Schema.OnlyValue.Value), Schema.Description);

    private static bool IsScalar(JsonElement value) =>
        value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
}

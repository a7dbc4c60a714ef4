using System.Text.Json;
using System.Text.Json.Serialization;
using FormHost.Schema.Forms;

namespace FormHost.Web.Api.Shapes;

/// <summary>One field of a form: what the schema says of a place. Optional members are left out where the schema says nothing.</summary>
internal sealed record FieldShape
{
    /// <summary>The name of the parameter; empty for items and entries, and where the pointer is that of the field around it.</summary>
    public required string Name { get; init; }

    /// <summary>The place in the parameters (JSON Pointer). It ends in <c>-</c> for any item of a list, in the <c>keyPattern</c> for an entry.</summary>
    public required string Pointer { get; init; }

    /// <summary>How it is filled in.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>The schema's title.</summary>
    public required string? Title { get; init; }

    /// <summary>The schema's description: text, never markup.</summary>
    public required string? Description { get; init; }

    /// <summary>True where the parameter must be given.</summary>
    public required bool Required { get; init; }

    /// <summary>True where null is allowed beside a value.</summary>
    public required bool Nullable { get; init; }

    /// <summary>What holds where no value is given, as the schema writes it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Default { get; init; }

    /// <summary>The values of a choice or constant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<OptionShape>? Options { get; init; }

    /// <summary>The least value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Minimum { get; init; }

    /// <summary>The greatest value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Maximum { get; init; }

    /// <summary>What the value must exceed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? ExclusiveMinimum { get; init; }

    /// <summary>What the value must stay below.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? ExclusiveMaximum { get; init; }

    /// <summary>What the value must be a multiple of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? MultipleOf { get; init; }

    /// <summary>The least length, in code points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? MinLength { get; init; }

    /// <summary>The greatest length, in code points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? MaxLength { get; init; }

    /// <summary>The regular expression (ECMA-262) that a text must match.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pattern { get; init; }

    /// <summary>The schema's <c>format</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Format { get; init; }

    /// <summary>The least number of items.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? MinItems { get; init; }

    /// <summary>The greatest number of items.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? MaxItems { get; init; }

    /// <summary>True where no item may stand twice.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UniqueItems { get; init; }

    /// <summary>The fields inside with a name or position of their own, or that all variants share.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FieldShape>? Fields { get; init; }

    /// <summary>The shapes to choose from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<VariantShape>? Variants { get; init; }

    /// <summary>Any item of a list, or any that follows those of a tuple.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FieldShape? Item { get; init; }

    /// <summary>The members whose names are free.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EntriesShape>? Entries { get; init; }

    /// <summary>True where what is inside was left out, for a cycle or a limit; ask for it with <c>at</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Truncated { get; init; }
}

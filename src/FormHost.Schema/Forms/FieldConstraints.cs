using System.Collections.Immutable;
using System.Text.Json;

namespace FormHost.Schema.Forms;

/// <summary>The limits of a value that are worth telling before it is typed. Numbers are kept as the schema writes them.</summary>
public sealed record FieldConstraints
{
    /// <summary>No limit.</summary>
    public static FieldConstraints None { get; } = new();

    /// <summary>The least value.</summary>
    public JsonElement? Minimum { get; init; }

    /// <summary>The greatest value.</summary>
    public JsonElement? Maximum { get; init; }

    /// <summary>What the value must exceed.</summary>
    public JsonElement? ExclusiveMinimum { get; init; }

    /// <summary>What the value must stay below.</summary>
    public JsonElement? ExclusiveMaximum { get; init; }

    /// <summary>What the value must be a multiple of.</summary>
    public JsonElement? MultipleOf { get; init; }

    /// <summary>The least length, in code points.</summary>
    public JsonElement? MinLength { get; init; }

    /// <summary>The greatest length, in code points.</summary>
    public JsonElement? MaxLength { get; init; }

    /// <summary>The regular expressions (ECMA-262) that a text must all match.</summary>
    public ImmutableArray<string> Patterns { get; init; } = [];

    /// <summary>One regular expression that says what all <see cref="Patterns"/> say; null where there are none.</summary>
    public string? Pattern => Patterns switch
    {
        [] => null,
        [var only] => only,
        _ => $"^{string.Concat(Patterns.Select(pattern => $"(?=[\\s\\S]*(?:{pattern}))"))}",
    };

    /// <summary>The least number of items.</summary>
    public JsonElement? MinItems { get; init; }

    /// <summary>The greatest number of items.</summary>
    public JsonElement? MaxItems { get; init; }

    /// <summary>The least number of members.</summary>
    public JsonElement? MinProperties { get; init; }

    /// <summary>The greatest number of members.</summary>
    public JsonElement? MaxProperties { get; init; }

    /// <summary>True where no item may stand twice.</summary>
    public bool UniqueItems { get; init; }
}

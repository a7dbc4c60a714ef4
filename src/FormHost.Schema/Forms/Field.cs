using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Values;

namespace FormHost.Schema.Forms;

/// <summary>One field of a form: what the schema says at a place, with the value that stands there. Immutable; knows no HTML.</summary>
public sealed class Field
{
    /// <summary>The name of the member, or the index of the item; empty at the root.</summary>
    public required string Name { get; init; }

    /// <summary>The place in the parameters.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>All that applies here.</summary>
    public required EffectiveSchema Schema { get; init; }

    /// <summary>What applies here whatever the value and the choices.</summary>
    public required EffectiveSchema Declared { get; init; }

    /// <summary>How it is filled in.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>How the value of the chosen variant is filled in; equal to <see cref="Kind"/> where there are no variants; null where none was chosen and the variants share nothing.</summary>
    public required FieldKind? Body { get; init; }

    /// <summary>Why it stands here.</summary>
    public required FieldRole Role { get; init; }

    /// <summary>The types that text typed here may become.</summary>
    public required JsonTypes Types { get; init; }

    /// <summary>True where the parameter must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True where <c>null</c> is allowed beside a value.</summary>
    public bool IsNullable { get; init; }

    /// <summary>True where the value must not be shown in clear without being asked for.</summary>
    public bool IsSecret { get; init; }

    /// <summary>True where the operator may choose between a plain control and JSON, since the schema names no type, or several.</summary>
    public bool MayBeJson { get; init; }

    /// <summary>True for text that was meant to be JSON and is none.</summary>
    public bool IsUnparsed { get; init; }

    /// <summary>True for an item or entry that was added and not yet filled in.</summary>
    public bool IsBlank { get; init; }

    /// <summary>The value; null where it is not set.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What there is to choose from.</summary>
    public ImmutableArray<FieldOption> Options { get; init; } = [];

    /// <summary>The choices between shapes that apply here.</summary>
    public ImmutableArray<VariantGroup> Groups { get; init; } = [];

    /// <summary>The fields inside: members in schema order, then entries and undeclared ones in their own; items in theirs.</summary>
    public ImmutableArray<Field> Fields { get; internal set; } = [];

    /// <summary>True where the fields inside are left out until asked for: a cycle, or a limit.</summary>
    public bool IsTruncated { get; internal set; }

    /// <summary>The schema's title.</summary>
    public string? Title => Schema.Title;

    /// <summary>The title; where there is none the name, or for an item its list's label and its number.</summary>
    public string Label =>
        !string.IsNullOrWhiteSpace(Title) ? Title
        : !string.IsNullOrWhiteSpace(Fallback ?? Name) || Role == FieldRole.Root ? Fallback ?? Name
        : $"“{Name}”";

    /// <summary>The label of an item without a title: its list's, and its number.</summary>
    internal string? Fallback { get; init; }

    /// <summary>True where a value stands here.</summary>
    public bool IsSet => Value is not null && !IsBlank;

    /// <summary>True for a field of which one control holds the whole value.</summary>
    public bool IsLeaf => Body is not (FieldKind.Object or FieldKind.Map or FieldKind.List or FieldKind.Tuple or null);

    /// <summary>This field and all inside, in the order they are shown.</summary>
    public IEnumerable<Field> SelfAndDescendants()
    {
        var pending = new Stack<Field>([this]);
        while (pending.TryPop(out var field))
        {
            yield return field;
            for (var i = field.Fields.Length - 1; i >= 0; i--)
            {
                pending.Push(field.Fields[i]);
            }
        }
    }
}

using System.Collections.Immutable;

namespace FormHost.Schema.Forms.Outlines;

/// <summary>A field as its schema describes it, no value given, with all that may stand in it. Immutable.</summary>
public sealed record FieldOutline
{
    /// <summary>The field alone. Its place ends in <c>-</c> for any item of a list, in the <see cref="EntryOutline.KeyPattern"/> for an entry of a map.</summary>
    public required Field Field { get; init; }

    /// <summary>How it is filled in.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>The members with a fixed name, or the items with a position of their own. One whose place is this one says more of the value here: a further choice.</summary>
    public ImmutableArray<FieldOutline> Fields { get; init; } = [];

    /// <summary>The shapes to choose from; what they share is among <see cref="Fields"/>.</summary>
    public ImmutableArray<VariantOutline> Variants { get; init; } = [];

    /// <summary>Any further item; null where there is none.</summary>
    public FieldOutline? Item { get; init; }

    /// <summary>The members whose name the operator gives.</summary>
    public ImmutableArray<EntryOutline> Entries { get; init; } = [];

    /// <summary>True where all that may stand in it is left out: a cycle, or a limit.</summary>
    public bool IsTruncated { get; init; }
}

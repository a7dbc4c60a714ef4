using System.Collections.Immutable;

namespace FormHost.Schema.Forms.Outlines;

/// <summary>One shape of several.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Fields">
/// The members that it adds or says more of. Where the value is no object, or has more than named members: one field of the same place, which
/// describes the value.
/// </param>
public sealed record VariantOutline(string Title, ImmutableArray<FieldOutline> Fields);

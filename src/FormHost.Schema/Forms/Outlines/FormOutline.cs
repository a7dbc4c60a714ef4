using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Forms.Outlines;

/// <summary>The fields of a schema, no value given.</summary>
/// <param name="Fields">
/// The parameters; one whose place is the root says more of the parameters as a whole (a choice between shapes, or names that the operator gives). Where a
/// part was asked for, the field of that place alone.
/// </param>
/// <param name="Diagnostics">Which limit was met.</param>
public sealed record FormOutline(ImmutableArray<FieldOutline> Fields, ImmutableArray<Diagnostic> Diagnostics);

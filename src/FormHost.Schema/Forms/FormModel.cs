using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Forms;

/// <summary>The form of a schema with the parameters that stand in it.</summary>
/// <param name="Root">The field of the parameters as a whole; its fields are the form.</param>
/// <param name="Diagnostics">What in the schema could not be understood, and which limit was met.</param>
public sealed record FormModel(Field Root, ImmutableArray<Diagnostic> Diagnostics);

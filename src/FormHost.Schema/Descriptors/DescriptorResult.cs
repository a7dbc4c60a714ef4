using System.Collections.Immutable;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Descriptors;

/// <summary>The outcome of reading a descriptor.</summary>
/// <param name="Descriptor">What the document gives; null where it gives nothing.</param>
/// <param name="Diagnostics">What is wrong or doubtful; an error where there is no descriptor.</param>
public sealed record DescriptorResult(Descriptor? Descriptor, ImmutableArray<Diagnostic> Diagnostics);

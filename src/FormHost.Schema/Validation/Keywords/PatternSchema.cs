using FormHost.Schema.Validation.Compilation;
using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Validation.Keywords;

/// <summary>A member of <c>patternProperties</c>.</summary>
internal sealed record PatternSchema(string Text, EcmaPattern Pattern, CompiledNode Schema);

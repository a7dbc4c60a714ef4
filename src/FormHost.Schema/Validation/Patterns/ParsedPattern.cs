namespace FormHost.Schema.Validation.Patterns;

/// <summary>A pattern, how many groups it has, and whether any is referred to.</summary>
internal sealed record ParsedPattern(PatternNode Root, int Groups, bool HasBackReferences);

namespace FormHost.Schema.Validation.Patterns;

/// <summary>A pattern and the groups that its back-references name.</summary>
internal sealed record ParsedPattern(PatternNode Root, IReadOnlySet<int> ReferencedGroups);

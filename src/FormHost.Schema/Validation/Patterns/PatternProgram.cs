namespace FormHost.Schema.Validation.Patterns;

/// <summary>A compiled pattern, for <see cref="PatternMatcher"/>.</summary>
/// <param name="Slots">How many positions the program keeps: start and end of each group, and the starts of rounds.</param>
/// <param name="Choices">How many rows of memory the program's choices need.</param>
/// <param name="Anchored">It can match at the start of the text only.</param>
internal sealed record PatternProgram(Instruction[] Instructions, int Slots, int Choices, bool Anchored);

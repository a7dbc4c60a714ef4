namespace FormHost.Schema.Validation.Patterns;

internal enum MatchStateKind
{
    /// <summary>Go on with instruction <see cref="MatchState.Index"/> at <see cref="MatchState.Position"/>.</summary>
    Choice,

    /// <summary>Give back one code point of the <see cref="Operation.Many"/> at <see cref="MatchState.Index"/>, but none beyond <see cref="MatchState.Limit"/>.</summary>
    GiveBack,

    /// <summary>Take one more code point for the lazy <see cref="Operation.Many"/> at <see cref="MatchState.Index"/>, which has taken <see cref="MatchState.Limit"/>.</summary>
    TakeMore,

    /// <summary>Write <see cref="MatchState.Position"/> back into slot <see cref="MatchState.Index"/>, and go back further.</summary>
    Restore,
}

namespace FormHost.Schema.Validation.Patterns;

/// <summary>A regular expression of ECMA-262, matched anywhere in a text (unanchored), by Unicode code point. Immutable to its users, thread-safe.</summary>
internal sealed class EcmaPattern
{
    /// <summary>The longest pattern that is read, in UTF-16 units.</summary>
    public const int MaximumLength = 10_000;

    private readonly Lazy<ShapedPattern?>[] _byShape = new Lazy<ShapedPattern?>[TextShapes.Count];

    private EcmaPattern(ParsedPattern pattern)
    {
        for (var shape = 0; shape < _byShape.Length; shape++)
        {
            var ofShape = (TextShape)shape;
            _byShape[shape] = new Lazy<ShapedPattern?>(() => ShapedPattern.Create(pattern, ofShape));
        }
    }

    /// <summary>Reads a pattern with the flag <c>u</c>; where it is invalid so, as leniently as browsers do without.</summary>
    /// <returns>Null where it cannot be run; <paramref name="reason"/> then says why, as the end of a sentence.</returns>
    public static EcmaPattern? TryCreate(string pattern, out string? reason)
    {
        if (pattern.Length > MaximumLength)
        {
            reason = $"it has more than {MaximumLength} characters";
            return null;
        }

        return PatternCache.GetOrAdd(pattern, Create, out reason);
    }

    /// <summary>True where the pattern matches some part of <paramref name="text"/>; null where it could not tell in <see cref="ShapedPattern.Timeout"/>.</summary>
    public bool? IsMatch(ReadOnlySpan<char> text) => _byShape[(int)TextShapes.Of(text)].Value?.IsMatch(text);

    private static EcmaPattern? Create(string pattern, out string? reason) =>
        PatternParser.Parse(pattern, out reason, PatternSyntax.Unicode, PatternSyntax.Lenient) is { } parsed ? new EcmaPattern(parsed) : null;
}

using FormHost.Schema.Validation.Unicode;

namespace FormHost.Schema.Validation.Patterns;

/// <summary>A parsed pattern, after the grammar of ECMA-262, 22.2.1.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One code point out of a set.</summary>
    public sealed record One(CodePointSet Set) : PatternNode;

    /// <summary>One part after the other; none at all matches the empty text.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>The first option that lets the rest match.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode;

    /// <summary>A group whose text back-references see; groups count from 1.</summary>
    public sealed record Capture(int Group, PatternNode Body) : PatternNode;

    /// <summary>The text of a group again; the empty text where the group has none.</summary>
    public sealed record BackReference(int Group) : PatternNode;

    /// <summary><c>^</c>: the start of the text.</summary>
    public sealed record Start : PatternNode;

    /// <summary><c>$</c>: the very end of the text.</summary>
    public sealed record End : PatternNode;

    /// <summary><c>\b</c> and <c>\B</c>, by ASCII words.</summary>
    public sealed record WordBoundary(bool Negated) : PatternNode;

    /// <summary>Look-ahead and look-behind.</summary>
    public sealed record Look(bool Behind, bool Negated, PatternNode Body) : PatternNode;

    /// <summary>
    /// A quantifier; <paramref name="Most"/> is null where it has no upper limit. The groups in its body are those from
    /// <paramref name="FirstGroup"/> to <paramref name="LastGroup"/>; none: the last is less than the first.
    /// </summary>
    public sealed record Repeat(PatternNode Body, int Least, int? Most, bool Lazy, int FirstGroup, int LastGroup) : PatternNode;
}

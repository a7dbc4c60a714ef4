namespace FormHost.Schema.Validation.Patterns;

/// <summary>How strictly a pattern is read. Whatever is read matches by code point, and <c>\p{…}</c> is always a property.</summary>
internal enum PatternSyntax
{
    /// <summary>With the flag <c>u</c>, as JSON Schema recommends.</summary>
    Unicode,

    /// <summary>As <see cref="Unicode"/>, and any punctuation may be escaped (<c>\-</c>), as ECMA-262 allows without the flag <c>u</c>.</summary>
    Plain,

    /// <summary>What ECMA-262, annex B.1.2, lets browsers accept: needless escapes, <c>{</c> and <c>]</c> as themselves, octal escapes.</summary>
    Lenient,
}

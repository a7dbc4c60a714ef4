using FormHost.Schema.Validation.Patterns;

namespace FormHost.Schema.Validation.Formats;

/// <summary><c>regex</c>: a pattern of ECMA-262, with or without the flag <c>u</c>, but not what annex B.1.2 adds for old web pages.</summary>
internal static class RegexFormat
{
    public static bool IsRegex(string text) =>
        PatternParser.Parse(text, out _, PatternSyntax.Unicode, PatternSyntax.Plain) is not null;
}

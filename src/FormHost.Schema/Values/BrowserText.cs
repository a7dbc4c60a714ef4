namespace FormHost.Schema.Values;

/// <summary>What a browser makes of a text that it is given to show and posts unchanged.</summary>
internal static class BrowserText
{
    private const char Replacement = '\ufffd';

    /// <summary>A text with its line breaks as LF.</summary>
    public static string Lines(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    /// <summary>True where the posted text is what a control of one line or of many posts for the shown one.</summary>
    public static bool IsUntouched(string shown, string posted) => string.Equals(Carried(shown), Carried(posted), StringComparison.Ordinal);

    /// <summary>True where the posted text is what a control of one line posts for the shown one: it drops line breaks.</summary>
    public static bool IsUntouchedLine(string shown, string posted) => IsUntouched(OneLine(shown), OneLine(posted));

    private static string OneLine(string text) =>
        text.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);

    /// <summary>HTML carries neither U+0000 nor halves of surrogate pairs.</summary>
    private static string Carried(string text)
    {
        text = Lines(text);
        return IsCarried(text) ? text : string.Create(text.Length, text, static (carried, given) =>
        {
            for (var i = 0; i < given.Length; i++)
            {
                carried[i] = IsCarried(given, i) ? given[i] : Replacement;
            }
        });
    }

    private static bool IsCarried(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsCarried(text, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCarried(string text, int at) => text[at] switch
    {
        '\0' => false,
        var unit when char.IsHighSurrogate(unit) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var unit when char.IsLowSurrogate(unit) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };
}

using FormHost.Schema.Documents;

namespace FormHost.Schema.Validation.Formats;

/// <summary><c>json-pointer</c>: RFC 6901, section 5; <c>relative-json-pointer</c>: draft-bhutton-relative-json-pointer-00, section 3.</summary>
internal static class JsonPointerFormats
{
    public static bool IsPointer(string text) => JsonPointer.TryParse(text, out _);

    public static bool IsRelativePointer(string text)
    {
        if (!SkipNumber(text, 0, out var at))
        {
            return false;
        }

        var moves = at < text.Length && text[at] is '+' or '-';
        if (moves && (text.AsSpan(at + 1).StartsWith('0') || !SkipNumber(text, at + 1, out at)))
        {
            return false;
        }

        return text.AsSpan(at) is "#" || JsonPointer.TryParse(text[at..], out _);
    }

    /// <summary>A number without leading zeros.</summary>
    private static bool SkipNumber(string text, int at, out int end)
    {
        var digits = text.AsSpan(at).IndexOfAnyExceptInRange('0', '9');
        end = digits < 0 ? text.Length : at + digits;
        return end > at && (text[at] != '0' || end == at + 1);
    }
}

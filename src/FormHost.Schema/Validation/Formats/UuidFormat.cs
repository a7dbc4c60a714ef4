namespace FormHost.Schema.Validation.Formats;

/// <summary><c>uuid</c>: the text form of RFC 4122, section 3, of any version and variant.</summary>
internal static class UuidFormat
{
    public static bool IsUuid(string text) => text.Length == 36 && Guid.TryParseExact(text, "D", out _);
}

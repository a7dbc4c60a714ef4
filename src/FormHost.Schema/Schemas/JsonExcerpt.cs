using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FormHost.Schema.Schemas;

/// <summary>A JSON value as a message quotes it.</summary>
internal static class JsonExcerpt
{
    private const int Longest = 60;

    /// <summary>The value's own text, at most 60 characters of it.</summary>
    public static string Of(JsonElement value) => Of(JsonMarshal.GetRawUtf8Value(value));

    /// <inheritdoc cref="Of(JsonElement)"/>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8.Length <= Longest * 4 ? utf8 : utf8[..(Longest * 4)]);
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1), "…");
    }
}

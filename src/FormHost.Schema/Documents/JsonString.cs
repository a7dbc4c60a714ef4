using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace FormHost.Schema.Documents;

/// <summary>JSON strings without loss: a half of a surrogate pair, which <see cref="JsonElement.GetString"/> refuses, stays what it is.</summary>
internal static class JsonString
{
    /// <summary>The text of a string.</summary>
    public static string TextOf(JsonElement text) => Decode(JsonMarshal.GetRawUtf8Value(text)[1..^1]);

    /// <summary>The text of a string or name in bytes that lie in one piece.</summary>
    public static string TextOf(in Utf8JsonReader reader) => Decode(reader.ValueSpan);

    /// <summary>The name of a member.</summary>
    public static string NameOf(JsonProperty member) => Decode(JsonMarshal.GetRawUtf8PropertyName(member));

    /// <summary>A text as a JSON string.</summary>
    public static JsonElement ElementOf(string text)
    {
        var json = new StringBuilder(text.Length + 2);
        Append(json, text);
        return JsonElement.Parse(json.ToString());
    }

    /// <summary>Adds a text as a JSON string, escaping what JSON must (as <c>JSON.stringify</c> does) and what XML cannot carry.</summary>
    public static void Append(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            _ = character switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append(@"\\"),
                '\b' => json.Append("\\b"),
                '\t' => json.Append("\\t"),
                '\n' => json.Append("\\n"),
                '\f' => json.Append("\\f"),
                '\r' => json.Append("\\r"),
                < ' ' or '\uFFFE' or '\uFFFF' => AppendEscape(json, character),
                _ when !char.IsSurrogate(character) => json.Append(character),
                _ when i + 1 < text.Length && char.IsSurrogatePair(character, text[i + 1]) => json.Append(character).Append(text[++i]),
                _ => AppendEscape(json, character),
            };
        }

        json.Append('"');
    }

    private static StringBuilder AppendEscape(StringBuilder json, char character) =>
        json.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");

    private static string Decode(ReadOnlySpan<byte> raw)
    {
        var escaped = Encoding.UTF8.GetString(raw);
        if (!escaped.Contains('\\', StringComparison.Ordinal))
        {
            return escaped;
        }

        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
                continue;
            }

            i++;
            text.Append(escaped[i] switch
            {
                'b' => '\b',
                't' => '\t',
                'n' => '\n',
                'f' => '\f',
                'r' => '\r',
                'u' => (char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var other => other,
            });
            i += escaped[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}

using System.Globalization;

namespace FormHost.Schema.Documents;

/// <summary>
/// A JSON Pointer (RFC 6901) in its string form: <c>""</c> is the whole document, <c>/a~1b/0</c> the first item of member <c>a/b</c>.
/// </summary>
public readonly record struct JsonPointer
{
    private readonly string? _text;

    private JsonPointer(string text) => _text = text;

    /// <summary>The whole document.</summary>
    public static JsonPointer Root => default;

    /// <summary>True for the whole document.</summary>
    public bool IsRoot => string.IsNullOrEmpty(_text);

    /// <summary>The unescaped reference tokens, outermost first.</summary>
    public IEnumerable<string> Tokens =>
        IsRoot ? [] : _text!.Split('/').Skip(1).Select(Unescape);

    /// <summary>Reads a pointer. A text that is neither empty nor starts with <c>/</c>, or has a <c>~</c> not followed by 0 or 1, is none.</summary>
    /// <returns>False where <paramref name="text"/> is no JSON Pointer.</returns>
    public static bool TryParse(string? text, out JsonPointer pointer)
    {
        pointer = default;
        if (string.IsNullOrEmpty(text))
        {
            return text is not null;
        }

        if (text[0] != '/')
        {
            return false;
        }

        for (var at = text.IndexOf('~', StringComparison.Ordinal); at >= 0; at = text.IndexOf('~', at + 1))
        {
            if (at + 1 == text.Length || text[at + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        pointer = new JsonPointer(text);
        return true;
    }

    /// <summary>Reads a pointer known to be well formed.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no JSON Pointer.</exception>
    public static JsonPointer Parse(string text) =>
        TryParse(text, out var pointer) ? pointer : throw new FormatException($"Not a JSON Pointer: {text}");

    /// <summary>The place of member <paramref name="name"/> (unescaped) of the object here.</summary>
    public JsonPointer Append(string name) => new($"{_text}/{Escape(name)}");

    /// <summary>The place of item <paramref name="index"/> of the array here.</summary>
    public JsonPointer Append(int index) => new(string.Create(CultureInfo.InvariantCulture, $"{_text}/{index}"));

    /// <summary>The place that encloses this one; the root's is the root.</summary>
    public JsonPointer Parent => IsRoot ? this : new JsonPointer(_text![.._text!.LastIndexOf('/')]);

    /// <summary>True where this place is <paramref name="other"/> or lies within it.</summary>
    public bool IsIn(JsonPointer other)
    {
        var (inner, outer) = (ToString(), other.ToString());
        return inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == '/');
    }

    /// <summary>The last token, unescaped; null at the root.</summary>
    public string? Name => IsRoot ? null : Unescape(_text![(_text!.LastIndexOf('/') + 1)..]);

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text ?? string.Empty;

    private static string Escape(string token) =>
        token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string token) =>
        token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}

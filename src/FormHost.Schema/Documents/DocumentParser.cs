using System.Globalization;
using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Documents;

/// <summary>Reads fetched bytes as JSON (RFC 8259; a byte order mark is skipped, UTF-16 accepted where one says so).</summary>
public static class DocumentParser
{
    /// <summary>
    /// Reads a document. Duplicate members are warnings of the document; an escaped half of a surrogate pair becomes U+FFFD.
    /// </summary>
    /// <param name="document">The bytes, within <see cref="DocumentLimits.DocumentBytes"/>.</param>
    /// <param name="limits">Bytes and levels of nesting that are accepted.</param>
    /// <param name="failure">Why it cannot be read (<see cref="DocumentCodes"/>), with line and column where that helps; null on success.</param>
    /// <returns>The document; null on failure.</returns>
    public static ParsedDocument? Parse(FetchedDocument document, DocumentLimits limits, out Diagnostic? failure)
    {
        failure = null;
        if (document.Content.Length > limits.DocumentBytes)
        {
            failure = Failure(document, DocumentCodes.TooLarge, ("limit", Text(limits.DocumentBytes)));
            return null;
        }

        if (JsonText.ToUtf8(document.Content) is not { } utf8)
        {
            failure = Failure(document, DocumentCodes.NotText);
            return null;
        }

        utf8 = JsonText.WithoutLoneSurrogates(utf8);
        try
        {
            return new(document, Root(utf8, limits, allowDuplicates: false), Diagnostics: []);
        }
        catch (JsonException strict)
        {
            try
            {
                var root = Root(utf8, limits, allowDuplicates: true);
                return new(document, root, DuplicateKeys.Find(utf8.Span, document.Url, new() { MaxDepth = limits.JsonDepth }));
            }
            catch (JsonException)
            {
                failure = Explain(document, utf8.Span, limits, strict);
                return null;
            }
        }
    }

    private static JsonElement Root(ReadOnlyMemory<byte> utf8, DocumentLimits limits, bool allowDuplicates) =>
        JsonElement.Parse(utf8.Span, new() { MaxDepth = limits.JsonDepth, AllowDuplicateProperties = allowDuplicates });

    private static Diagnostic Explain(FetchedDocument document, ReadOnlySpan<byte> utf8, DocumentLimits limits, JsonException error)
    {
        if (utf8.TrimStart(" \t\r\n"u8) is [(byte)'<', ..])
        {
            return Failure(document, DocumentCodes.WebPage);
        }

        var (line, column) = TextPosition.Of(utf8, error.LineNumber ?? 0, error.BytePositionInLine ?? 0);
        var failure = NestingOf(utf8, limits.JsonDepth) > limits.JsonDepth
            ? Failure(document, DocumentCodes.TooDeep, ("limit", Text(limits.JsonDepth)))
            : Failure(document, DocumentCodes.NotJson, ("reason", JsonErrorReason.Of(utf8, error)));
        return failure with { Line = line, Column = column };
    }

    private static int NestingOf(ReadOnlySpan<byte> utf8, int limit)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limit + 1 });
        var deepest = 0;
        try
        {
            while (reader.Read())
            {
                deepest = Math.Max(deepest, reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0));
            }
        }
        catch (JsonException)
        {
            return deepest;
        }

        return deepest;
    }

    private static Diagnostic Failure(FetchedDocument document, string code, params ReadOnlySpan<(string Name, string Text)> arguments) =>
        Diagnostic.Error(code, [("document", document.Url.ToString()), .. arguments]) with { Document = document.Url };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

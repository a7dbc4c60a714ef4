using System.Text.Json;

namespace FormHost.Schema.Documents;

/// <summary>What a JSON reader complains of, without the line, column and path that it appends.</summary>
internal static class JsonErrorReason
{
    /// <summary>One sentence, such as <c>'}' is invalid without a matching open.</c></summary>
    public static string Of(ReadOnlySpan<byte> utf8, JsonException error)
    {
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
        {
            return "it is empty.";
        }

        var message = error.Message;
        foreach (var appendix in (ReadOnlySpan<string>)[" LineNumber:", " Path:"])
        {
            var at = message.IndexOf(appendix, StringComparison.Ordinal);
            message = at < 0 ? message : message[..at];
        }

        return message
            .Replace(" which is not supported in this mode. Change the reader options.", ".", StringComparison.Ordinal)
            .Replace(" Change the reader options.", string.Empty, StringComparison.Ordinal);
    }
}

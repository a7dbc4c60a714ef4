using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Serialisation;

/// <summary>JSON found in a text.</summary>
/// <param name="Value">The value; null where the text is no usable JSON.</param>
/// <param name="Diagnostics">Codes of <see cref="XmlCodes"/>, with line and column in the text.</param>
internal sealed record JsonText(JsonElement? Value, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">JSON, perhaps.</param>
    /// <param name="maximumDepth">Levels of nesting that are accepted.</param>
    public static JsonText Read(string text, int maximumDepth)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var scan = new JsonScan(maximumDepth);
        try
        {
            return scan.Run(bytes)
                ? new(JsonElement.Parse(bytes, new JsonDocumentOptions { MaxDepth = maximumDepth }), scan.Diagnostics)
                : new(null, scan.Diagnostics);
        }
        catch (JsonException fault)
        {
            return new(null, [FaultOf(fault, bytes)]);
        }
    }

    private static Diagnostic FaultOf(JsonException fault, byte[] bytes)
    {
        var end = fault.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var reason = XmlCharacters.Visible(end < 0 ? fault.Message : fault.Message[..end]);
        var line = (int)(fault.LineNumber ?? 0);
        var start = 0;
        for (var passed = 0; passed < line; passed++)
        {
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        var inLine = Math.Min((int)(fault.BytePositionInLine ?? 0), bytes.Length - start);
        return Diagnostic.Error(XmlCodes.NotJson, ("reason", reason)) with
        {
            Line = line + 1,
            Column = Encoding.UTF8.GetCharCount(bytes.AsSpan(start, inLine)) + 1,
        };
    }
}

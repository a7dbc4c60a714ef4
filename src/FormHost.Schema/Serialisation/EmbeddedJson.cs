using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Serialisation;

/// <summary>JSON found in a text.</summary>
/// <param name="Value">The value; null where the text is no usable JSON.</param>
/// <param name="Diagnostics">Codes of <see cref="XmlCodes"/>, with line and column in the text.</param>
internal sealed record EmbeddedJson(JsonElement? Value, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">JSON, perhaps.</param>
    /// <param name="maximumDepth">Levels of nesting that are accepted.</param>
    public static EmbeddedJson Read(string text, int maximumDepth)
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
        var (line, column) = TextPosition.Of(bytes, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
        return Diagnostic.Error(XmlCodes.NotJson, ("reason", XmlCharacters.Visible(JsonErrorReason.Of(bytes, fault)))) with { Line = line, Column = column };
    }
}

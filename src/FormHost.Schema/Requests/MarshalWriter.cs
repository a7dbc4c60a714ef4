using System.Text;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Requests;

/// <summary>
/// Writes values as SLAP marshals them. Text is escaped twice, once by the marshaller and once by XML: escaped once, a literal
/// <c>&amp;lt;</c> would arrive as <c>&lt;</c>.
/// </summary>
public static class MarshalWriter
{
    private const string FirstId = "i2";

    /// <summary>A text.</summary>
    public static string Text(string text) => Wrapped(String(text));

    /// <summary>True or false.</summary>
    public static string Flag(bool flag) => Wrapped($"<bool>{(flag ? 1 : 0)}</bool>");

    /// <summary>A dictionary of texts.</summary>
    public static string Dictionary(IEnumerable<KeyValuePair<string, string>> members)
    {
        var content = new StringBuilder();
        foreach (var (key, value) in members)
        {
            content.Append(String(key)).Append(String(value));
        }

        return Wrapped(content.Length == 0
            ? $"<dictionary id=\"{FirstId}\"/>"
            : $"<dictionary id=\"{FirstId}\">{content}</dictionary>");
    }

    private static string Wrapped(string value) => $"<marshal>{value}</marshal>";

    private static string String(string text)
    {
        var marshalled = text
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        var xml = new StringBuilder("<string>");
        XmlCharacters.AppendText(xml, marshalled);
        return xml.Append("</string>").ToString();
    }
}

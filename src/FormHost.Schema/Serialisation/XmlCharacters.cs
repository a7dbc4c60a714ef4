using System.Globalization;
using System.Text;
using System.Xml;

namespace FormHost.Schema.Serialisation;

/// <summary>What XML 1.0 can carry, and how it is escaped.</summary>
internal static class XmlCharacters
{
    /// <summary>The first character that XML 1.0 cannot carry, as <c>U+0001</c>; null where all are fine.</summary>
    public static string? FirstForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return CodePoint(text[i]);
            }
        }

        return null;
    }

    /// <summary>A character's name, <c>U+0001</c>.</summary>
    public static string CodePoint(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    /// <summary>A text for a message: what XML cannot carry is shown by its name.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                visible.Append(text, i++, 2);
            }
            else if (char.IsControl(text[i]) || !XmlConvert.IsXmlChar(text[i]))
            {
                visible.Append('[').Append(CodePoint(text[i])).Append(']');
            }
            else
            {
                visible.Append(text[i]);
            }
        }

        return visible.ToString();
    }

    /// <summary>Adds a text as element content.</summary>
    public static void AppendText(StringBuilder xml, string text) => Append(xml, text, attribute: false);

    /// <summary>Adds a text as an attribute's value, so that readers get its white space back unnormalised.</summary>
    public static void AppendAttribute(StringBuilder xml, string text) => Append(xml, text, attribute: true);

    private static void Append(StringBuilder xml, string text, bool attribute)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '\r' => xml.Append("&#13;"),
                '\n' when attribute => xml.Append("&#10;"),
                '\t' when attribute => xml.Append("&#9;"),
                '"' when attribute => xml.Append("&quot;"),
                _ => xml.Append(character),
            };
        }
    }
}

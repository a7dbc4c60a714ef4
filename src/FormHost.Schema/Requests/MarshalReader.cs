using System.Xml;
using System.Xml.Linq;

namespace FormHost.Schema.Requests;

/// <summary>Reads marshalled values. Nothing but data comes in: no document type, no entities, bounded, and no class but SlapOS' own.</summary>
public static class MarshalReader
{
    private const int MostCharacters = 4 * 1024 * 1024;

    /// <summary>Reads <c>&lt;marshal&gt;VALUE&lt;/marshal&gt;</c>.</summary>
    /// <param name="xml">The text.</param>
    /// <param name="maximumLength">Characters that are accepted; null: 4 MiB.</param>
    /// <returns>The value; null where the text is none, or too long.</returns>
    public static MarshalValue? Read(string xml, int? maximumLength = null)
    {
        if (xml.Length > (maximumLength ?? MostCharacters))
        {
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = maximumLength ?? MostCharacters,
        };
        try
        {
            using var text = new StringReader(xml.TrimStart());
            using var reader = XmlReader.Create(text, settings);
            var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
            return root is { Name: { LocalName: "marshal", NamespaceName: "" } } && root.Elements().ToList() is [var only]
                ? new MarshalParser().Read(only)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}

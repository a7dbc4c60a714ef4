using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Serialisation;

internal sealed class InstanceXmlReader(int maximumLength)
{
    /// <summary>More remarks than these help nobody.</summary>
    private const int MaximumDiagnostics = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly OrderedDictionary<string, (InstanceParameter First, List<string> Texts)> _parameters = new(StringComparer.Ordinal);

    /// <summary>Lines skipped before the document, so that positions are those of the whole text.</summary>
    private int _linesBefore;

    public InstanceXmlReading Read(string xml)
    {
        if (xml.Length > maximumLength)
        {
            return new(null, [Diagnostic.Error(XmlCodes.TooLarge, ("limit", maximumLength.ToString(CultureInfo.InvariantCulture)))]);
        }

        var start = xml.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF");
        if (start < 0)
        {
            return new([], []);
        }

        _linesBefore = xml.AsSpan(0, start).Count('\n');
        try
        {
            using var text = new StringReader(xml[start..]);
            using var reader = XmlReader.Create(text, Settings);
            ReadRoot(reader);
            return new([.. _parameters.Values.Select(Joined)], _diagnostics.ToImmutable());
        }
        catch (XmlException fault)
        {
            return new(null, [XmlFault.Of(fault, xml[start..], _linesBefore)]);
        }
    }

    private void ReadRoot(XmlReader reader)
    {
        reader.MoveToContent();
        if (reader is not { LocalName: "instance", NamespaceURI: "" })
        {
            Say(XmlCodes.RootName, Position(reader), ("name", reader.Name));
        }

        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                ReadChild(reader);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                Say(XmlCodes.StrayText, Position(reader));
            }
        }
    }

    private void ReadChild(XmlReader reader)
    {
        if (reader is not { LocalName: "parameter", NamespaceURI: "" })
        {
            Say(XmlCodes.IgnoredElement, Position(reader), ("name", reader.Name));
            ReadText(reader, nested: null);
        }
        else if (reader.GetAttribute("id") is not { } id)
        {
            Say(XmlCodes.MissingId, Position(reader));
            ReadText(reader, nested: null);
        }
        else
        {
            var place = Position(reader);
            Add(ReadText(reader, id) with { Id = id }, place);
        }
    }

    private void Add(InstanceParameter parameter, (int Line, int Column) place)
    {
        if (_parameters.TryGetValue(parameter.Id, out var earlier))
        {
            earlier.Texts.Add(parameter.Text);
            Say(XmlCodes.DuplicateId, place, ("parameter", parameter.Id));
        }
        else
        {
            _parameters.Add(parameter.Id, (parameter, [parameter.Text]));
        }
    }

    private static InstanceParameter Joined((InstanceParameter First, List<string> Texts) parameter) =>
        parameter.Texts.Count == 1 ? parameter.First : parameter.First with { Text = string.Join(' ', parameter.Texts) };

    /// <summary>Reads up to the end of the current element: its own text, without that of elements in it.</summary>
    /// <param name="nested">The parameter to name when elements are found in it; null to say nothing.</param>
    private InstanceParameter ReadText(XmlReader reader, string? nested)
    {
        var text = new StringBuilder();
        (int Line, int Column)? start = null;
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return new(string.Empty, string.Empty);
        }

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Element && reader.Depth == depth + 1 && nested is not null)
            {
                Say(XmlCodes.NestedElement, Position(reader), ("name", reader.Name), ("parameter", nested));
            }
            else if (reader.Depth == depth + 1 && reader.NodeType is
                XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                start ??= Position(reader);
                text.Append(reader.Value);
            }
        }

        return new(string.Empty, text.ToString(), start?.Line, start?.Column);
    }

    private (int Line, int Column) Position(XmlReader reader)
    {
        var at = (IXmlLineInfo)reader;
        return (at.LineNumber + _linesBefore, at.LinePosition);
    }

    private void Say(string code, (int Line, int Column) place, params ReadOnlySpan<(string Name, string Text)> arguments)
    {
        if (_diagnostics.Count < MaximumDiagnostics)
        {
            _diagnostics.Add(Diagnostic.Warning(code, arguments) with { Line = place.Line, Column = place.Column });
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using FormHost.Schema.Diagnostics;

namespace FormHost.Schema.Serialisation;

internal sealed class InstanceXmlReader(int maximumLength)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly OrderedDictionary<string, InstanceParameter> _parameters = new(StringComparer.Ordinal);

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
            return new([.. _parameters.Values], _diagnostics.ToImmutable());
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
            Say(Severity.Warning, XmlCodes.RootName, reader, ("name", reader.Name));
        }

        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                ReadChild(reader);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                Say(Severity.Warning, XmlCodes.StrayText, reader);
            }
        }
    }

    private void ReadChild(XmlReader reader)
    {
        var (line, column) = Position(reader);
        if (reader is not { LocalName: "parameter", NamespaceURI: "" })
        {
            Say(Severity.Warning, XmlCodes.IgnoredElement, reader, ("name", reader.Name));
            ReadText(reader, nested: null);
        }
        else if (reader.GetAttribute("id") is not { } id)
        {
            Say(Severity.Warning, XmlCodes.MissingId, reader);
            ReadText(reader, nested: null);
        }
        else
        {
            Add(ReadText(reader, id) with { Id = id }, line, column);
        }
    }

    private void Add(InstanceParameter parameter, int line, int column)
    {
        if (!_parameters.TryGetValue(parameter.Id, out var earlier))
        {
            _parameters.Add(parameter.Id, parameter);
            return;
        }

        _parameters[parameter.Id] = earlier with { Text = $"{earlier.Text} {parameter.Text}" };
        _diagnostics.Add(Diagnostic.Warning(XmlCodes.DuplicateId, ("parameter", parameter.Id)) with { Line = line, Column = column });
    }

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
                Say(Severity.Warning, XmlCodes.NestedElement, reader, ("name", reader.Name), ("parameter", nested));
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

    private void Say(Severity severity, string code, XmlReader reader, params ReadOnlySpan<(string Name, string Text)> arguments)
    {
        var (line, column) = Position(reader);
        _diagnostics.Add(new(severity, code, DiagnosticArguments.Of(arguments)) { Line = line, Column = column });
    }
}

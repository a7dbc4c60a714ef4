using System.Collections.Frozen;
using System.Text.Json;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Serialisation;

/// <summary>Instance XML, both ways, byte for byte as SlapOS' parameter editor lays it out. Neither way throws.</summary>
public static class InstanceXml
{
    /// <summary>The id of the one parameter of <c>json-in-xml</c>.</summary>
    public const string JsonParameter = "_";

    /// <summary>Writes what it is given: leaving empty values out is the form's business.</summary>
    /// <param name="parameters">A JSON object; its members' order and its numbers' digits are kept.</param>
    /// <param name="serialisation">How.</param>
    /// <param name="pythonBooleans">In <c>xml</c>: ids of the parameters whose booleans are spelled <c>True</c> and <c>False</c>.</param>
    public static InstanceXmlText Write(JsonElement parameters, SerialisationKind serialisation, IReadOnlySet<string>? pythonBooleans = null) =>
        new InstanceXmlWriter(serialisation, pythonBooleans ?? FrozenSet<string>.Empty).Write(parameters);

    /// <summary>Writes parameters as SlapOS carries them, as they are.</summary>
    public static string WriteTexts(IEnumerable<InstanceParameter> parameters) => InstanceXmlWriter.Document([.. parameters]);

    /// <summary>Reads the <c>parameter</c> children of the root. An id that comes twice has its texts joined with one space, as SlapOS does.</summary>
    /// <param name="xml">The text; white space before it is ignored, and blank text has no parameters.</param>
    /// <param name="maximumLength">Characters that are accepted.</param>
    public static InstanceXmlReading Read(string xml, int? maximumLength = null) =>
        new InstanceXmlReader(maximumLength ?? DocumentLimits.Default.DocumentBytes).Read(xml);
}

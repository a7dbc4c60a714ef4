using System.Text.Json;
using FormHost.Schema.Serialisation;
using FormHost.Schema.Values;
using FormHost.Web.Releases;

namespace FormHost.Web.Pages;

/// <summary>An example of what is published.</summary>
/// <param name="Json">As JSON.</param>
/// <param name="Xml">As instance XML; null where XML cannot carry it.</param>
public sealed record ResultExample(string Json, string? Xml)
{
    internal static ResultExample? Of(LoadedSchema schema, SerialisationKind serialisation)
    {
        var value = ExampleValue.Of(schema.Form.Root, schema.Validator);
        return value is { ValueKind: JsonValueKind.Object } example && example.EnumerateObject().Any()
            ? new ResultExample(ExampleValue.Text(example), InstanceXml.Write(example, serialisation).Xml)
            : null;
    }
}

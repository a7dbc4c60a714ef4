using System.Text.Json;
using FormHost.Browser.Tests.Support;

namespace FormHost.Browser.Tests.Large;

/// <summary>A release of large forms; the schemas that are too large to be kept beside the tests are written when they start.</summary>
public sealed class LargeRelease
{
    /// <summary>More than <c>FormHost:Limits:SchemaNodes</c>.</summary>
    private const int Nodes = 20_001;

    private const int DescriptionCharacters = 100_000;

    public LargeRelease()
    {
        Write("description-input-schema.json", new()
        {
            ["host"] = new { title = "Host name", type = "string", description = string.Concat(Enumerable.Repeat("A sentence of a description without an end. ", DescriptionCharacters / 44)) },
            ["port"] = new { title = "Port", type = "integer" },
        });
        Write("nodes-input-schema.json", Enumerable.Range(0, Nodes).ToDictionary(index => $"p{index}", object (index) => new { type = "string" }, StringComparer.Ordinal));
    }

    internal static string Form(string entry) => Releases.Own("large", entry);

    private static void Write(string name, Dictionary<string, object> properties) =>
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Releases", "large", name), JsonSerializer.Serialize(new { type = "object", properties }));
}

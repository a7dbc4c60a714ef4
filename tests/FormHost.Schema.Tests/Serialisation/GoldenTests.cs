using System.Text.Json;
using FormHost.Schema.Serialisation;
using FormHost.Tests;

namespace FormHost.Schema.Tests.Serialisation;

/// <summary>The exact output of the reference editor.</summary>
public sealed class GoldenTests
{
    [Fact]
    public void The_xml_of_every_golden_case_is_ours_byte_for_byte()
    {
        using var golden = JsonDocument.Parse(File.ReadAllText(Corpus.PathOf("golden", "serialisation.json")));
        var cases = golden.RootElement.GetProperty("cases").EnumerateArray().ToArray();
        Assert.NotEmpty(cases);
        Assert.All(cases, given => Assert.Equal(
            given.GetProperty("xml").GetString(),
            InstanceXml.Write(given.GetProperty("parameters"), SerialisationOf(given)).Xml));
    }

    private static SerialisationKind SerialisationOf(JsonElement given)
    {
        using var descriptor = JsonDocument.Parse(File.ReadAllText(Corpus.PathOf("corpus", given.GetProperty("entryPoint").GetString()!)));
        var entry = descriptor.RootElement.GetProperty("software-type").GetProperty(given.GetProperty("entry").GetString()!);
        var stated = entry.TryGetProperty("serialisation", out var own) ? own : descriptor.RootElement.GetProperty("serialisation");
        return SerialisationNames.Parse(stated.GetString())!.Value;
    }
}

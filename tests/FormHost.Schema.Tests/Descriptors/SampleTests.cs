using System.Text.Json;
using FormHost.Schema.Descriptors;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Tests.Descriptors;

/// <summary>The samples shipped with the product.</summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    public static TheoryData<string> Good => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Where(name => name is not "faults").Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_sample_with_faults_and_several_without()
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "faults")));
        Assert.True(Good.Count >= 3);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_sample_has_a_descriptor_without_remarks(string name)
    {
        var descriptor = Read(name);
        Assert.Empty(descriptor.Diagnostics);
        Assert.NotEmpty(descriptor.Name);
        Assert.NotEmpty(descriptor.Description);
        Assert.True(File.Exists(Path.Combine(Folder, name, "software.cfg")));
        Assert.All(descriptor.Entries, entry => Assert.False(entry.Title is null || entry.Description is null));
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void Its_schemas_exist_and_every_reference_leads_somewhere(string name)
    {
        var left = new Queue<Uri>(Read(name).Entries.SelectMany(entry => new[] { entry.Request!, entry.Response! }));
        var seen = new HashSet<Uri>();
        while (left.TryDequeue(out var url))
        {
            if (seen.Add(url))
            {
                foreach (var reference in References(Value(url)))
                {
                    left.Enqueue(new Uri(url, reference));
                }
            }
        }
    }

    [Fact]
    public void The_faults_show_how_faults_look()
    {
        var descriptor = Read("faults");
        Assert.Equal(
            [
                (Severity.Error, DescriptorCodes.Duplicate),
                (Severity.Error, DescriptorCodes.RequestMissing),
                (Severity.Warning, DescriptorCodes.SerialisationMissing),
                (Severity.Warning, DescriptorCodes.WrongType),
                (Severity.Info, DescriptorCodes.ResponseMissing),
                (Severity.Info, DescriptorCodes.UnknownKey),
                (Severity.Info, DescriptorCodes.WrongType),
            ],
            descriptor.Diagnostics.Select(diagnostic => (diagnostic.Severity, diagnostic.Code)).Order());
        Assert.Equal(["duplicate", "no-request"], descriptor.Entries.Where(entry => entry.RawReason is not null).Select(entry => entry.Id));
    }

    private static Descriptor Read(string name)
    {
        var url = new Uri($"sample:///{name}/software.cfg.json");
        return DescriptorReader.Read(new FetchedDocument(url, url, File.ReadAllBytes(PathOf(url)))).Descriptor!;
    }

    private static string PathOf(Uri url) => Path.Combine(Folder, Uri.UnescapeDataString(url.AbsolutePath).TrimStart('/'));

    private static JsonElement Value(Uri url) =>
        JsonPointer.Parse(Uri.UnescapeDataString(url.Fragment).TrimStart('#')).Tokens.Aggregate(
            JsonElement.Parse(File.ReadAllBytes(PathOf(url))),
            (value, token) => value.GetProperty(token));

    private static IEnumerable<string> References(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => member is { Name: "$ref", Value.ValueKind: JsonValueKind.String }
            ? [member.Value.GetString()!]
            : References(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
        _ => [],
    };
}

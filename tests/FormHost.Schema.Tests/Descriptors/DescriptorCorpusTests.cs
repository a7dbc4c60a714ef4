using System.Text.Json;
using FormHost.Schema.Descriptors;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Tests;

namespace FormHost.Schema.Tests.Descriptors;

public sealed class DescriptorCorpusTests
{
    public static TheoryData<string> Descriptors => Corpus.Exists
        ? [.. Directory.EnumerateFiles(Corpus.PathOf("corpus"), "software*.cfg*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Corpus.PathOf("corpus"), path)).Order(StringComparer.Ordinal)]
        : [""];

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void Every_entry_of_a_real_release_has_its_form(string path)
    {
        var descriptor = Read(path);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Corpus.PathOf("corpus", path)));
        Assert.Equal(
            json.RootElement.GetProperty("software-type").EnumerateObject().Select(entry => entry.Name).Order(StringComparer.Ordinal),
            descriptor.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal));
        Assert.All(descriptor.Entries, entry => Assert.True(entry.RawReason is null || path.Contains("duplicated", StringComparison.Ordinal)));
        Assert.DoesNotContain(descriptor.Diagnostics, note => note.Code is DescriptorCodes.Unchecked);
        Assert.All(descriptor.Diagnostics, note => Assert.NotNull(note.Line));
    }

    [Fact]
    public void The_second_of_two_equal_requests_opens_raw()
    {
        var descriptor = Read("samples/minimal_duplicated_software_type/software.cfg.json");
        var raw = Assert.Single(descriptor.Entries, entry => entry.RawReason is not null);
        Assert.Equal(DescriptorCodes.Duplicate, raw.RawReason!.Code);
    }

    private static Descriptor Read(string path)
    {
        var file = new Uri("https://corpus.example/" + path);
        return DescriptorReader.Read(new FetchedDocument(file, file, File.ReadAllBytes(Corpus.PathOf("corpus", path)))).Descriptor!;
    }
}

using FormHost.Schema.Descriptors;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Tests.Schemas;
using FormHost.Tests;

namespace FormHost.Schema.Tests.Forms;

/// <summary>The form of an entry of a real release.</summary>
internal sealed record CorpusForm(DescriptorEntry Entry, FormSchema Form, SchemaGraph Graph)
{
    private static readonly Lazy<IReadOnlyDictionary<string, CorpusForm>> Loaded = new(Load);

    public static IReadOnlyDictionary<string, CorpusForm> All => Loaded.Value;

    /// <summary>The names of all entries, to be given to <see cref="Of"/>; one that skips its test where there is no corpus.</summary>
    public static TheoryData<string> Names => Corpus.Exists ? [.. All.Keys] : [""];

    public static CorpusForm Of(string name)
    {
        _ = Corpus.Root;
        return All[name];
    }

    private static SortedDictionary<string, CorpusForm> Load()
    {
        var forms = new SortedDictionary<string, CorpusForm>(StringComparer.Ordinal);
        var root = Corpus.PathOf("corpus", "slapos");
        var source = new CorpusSource();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "software"), "software*.cfg*.json", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Path.Combine(root, "software"), file);
            var url = CorpusSource.UrlOf("software/" + path);
            foreach (var entry in DescriptorReader.Read(new FetchedDocument(url, url, File.ReadAllBytes(file))).Descriptor!.Entries)
            {
                var graph = SchemaFixture.Load(entry.Request!, source);
                forms.Add($"{path}: {entry.Id}", new(entry, FormFixture.Schema(graph), graph));
            }
        }

        return forms;
    }
}

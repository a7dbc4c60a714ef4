using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Tests;

namespace FormHost.Schema.Tests.Schemas;

public sealed class CorpusSchemaTests
{
    [Fact]
    public async Task Every_schema_of_the_corpus_is_understood_but_for_its_known_faults()
    {
        var source = new CorpusSource();
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var schema in Schemas())
        {
            var url = CorpusSource.UrlOf(schema);
            var documents = await SchemaClosure.LoadAsync(source, url, DocumentLimits.Default, TestContext.Current.CancellationToken);
            foreach (var diagnostic in SchemaGraph.Load(documents, url).Diagnostics)
            {
                faults.Add($"{diagnostic.Code} {diagnostic.Document!.AbsolutePath["/software/".Length..]}{diagnostic.SchemaPointer} {diagnostic.Keyword}".TrimEnd());
            }
        }

        Assert.Equal<string>(
            [
                "schema.not-a-schema simpleran/ru/sunwave/input-schema.json/properties/cpri_link/properties/$ref",
                "schema.reference-place simpleran/test-model-cell.json/properties/enable_cell $ref",
            ],
            [.. faults]);
    }

    private static IEnumerable<string> Schemas()
    {
        var root = Corpus.PathOf("corpus", "slapos");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "software"), "software*.cfg*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var descriptor = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var type in descriptor.RootElement.GetProperty("software-type").EnumerateObject())
            {
                foreach (var side in (string[])["request", "response"])
                {
                    if (type.Value.TryGetProperty(side, out var schema) && schema.GetString() is { Length: > 0 } path)
                    {
                        yield return Path.GetRelativePath(root, Path.GetFullPath(path, Path.GetDirectoryName(file)!));
                    }
                }
            }
        }
    }
}

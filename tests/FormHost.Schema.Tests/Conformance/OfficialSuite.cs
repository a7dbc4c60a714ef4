using System.Text.Json;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Schema.Tests.Validation;
using FormHost.Schema.Validation;
using FormHost.Tests;

namespace FormHost.Schema.Tests.Conformance;

/// <summary>The official JSON Schema test suite of the corpus, with its remote documents.</summary>
internal sealed class OfficialSuite
{
    private static readonly Uri Remotes = new("http://localhost:1234/");
    private static readonly Uri Root = new("https://suite.example/schema.json");
    private static readonly DocumentLimits Limits = DocumentLimits.Default with { JsonDepth = 256 };

    private readonly Lazy<ParsedDocument[]> _remotes = new(ReadRemotes);

    /// <summary>The tests of a draft's folder.</summary>
    /// <param name="draft">A folder such as <c>draft2020-12</c>.</param>
    /// <param name="folder">A folder in it; empty for the required tests.</param>
    public static IEnumerable<SuiteCase> Cases(string draft, string folder) =>
        Directory.EnumerateFiles(Corpus.PathOf("corpus", "json-schema-test-suite", "tests", draft, folder), "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => SuiteCase.ReadFile(file, Path.Combine(folder, Path.GetFileNameWithoutExtension(file))));

    public static DraftVersion DraftOf(string draft) => draft switch
    {
        "draft4" => DraftVersion.Draft4,
        "draft6" => DraftVersion.Draft6,
        "draft7" => DraftVersion.Draft7,
        "draft2019-09" => DraftVersion.Draft201909,
        _ => DraftVersion.Draft202012,
    };

    public CompiledSchema Compile(JsonElement schema, DraftVersion draft)
    {
        var document = DocumentParser.Parse(new FetchedDocument(Root, Root, JsonBytes.Of(schema)), Limits, out _)!;
        var graph = SchemaGraph.Load(new DocumentSet([document, .. _remotes.Value]), Root, Limits, Dialect.Of(draft));
        return CompiledSchema.Compile(graph);
    }

    private static ParsedDocument[] ReadRemotes()
    {
        var folder = Corpus.PathOf("corpus", "json-schema-test-suite", "remotes");
        return
        [
            .. from file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            let url = new Uri(Remotes, Path.GetRelativePath(folder, file))
            select DocumentParser.Parse(new FetchedDocument(url, url, File.ReadAllBytes(file)), Limits, out _),
        ];
    }
}

using System.Globalization;
using System.Text.Json;
using FormHost.Benchmarks.Evaluation;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Schemas;
using FormHost.Schema.Validation;

namespace FormHost.Benchmarks.Forms;

/// <summary>
/// What the model of a form costs: from documents that are cached (cold: schema graph, compilation and fields), and from a compiled schema
/// (fields alone); beside parsing the same documents as JSON. And how it grows with the fields shown.
/// </summary>
internal static class FormComparison
{
    private static readonly (string Name, string Schema)[] Cases =
    [
        ("kvm default", "kvm/instance-kvm-input-schema.json"),
        ("simpleran enb", "simpleran/instance-enb-input-schema.json"),
        ("wendelin default", "wendelin/instance-wendelin-input-schema.json"),
    ];

    public static async Task RunAsync(string corpus)
    {
        var source = new FolderSource(Path.Combine(corpus, "slapos/software"));
        foreach (var (name, path) in Cases)
        {
            var url = new Uri(FolderSource.Base, path);
            Report(name, url, await SchemaClosure.LoadAsync(source, url, DocumentLimits.Default, CancellationToken.None));
        }

        Grow();
    }

    private static void Report(string name, Uri url, DocumentSet documents)
    {
        var form = Compile(documents, url);
        var fields = form.Build(FormState.Empty).Root.SelfAndDescendants().Count();
        var parsed = Timing.Of(() => documents.Documents.ToList().ForEach(document => JsonElement.Parse(document.Source.Content.Span)), rounds: 50);
        var cold = Timing.Of(() => Compile(documents, url).Build(FormState.Empty), rounds: 50);
        var model = Timing.Of(() => form.Build(FormState.Empty), rounds: 50);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {fields} fields; parsing its documents {parsed.Nanoseconds / 1e6:0.00} ms, {parsed.Bytes / 1024:0} KB; cold {cold.Nanoseconds / 1e6:0.00} ms, {cold.Bytes / 1024:0} KB (ratio {cold.Nanoseconds / parsed.Nanoseconds:0.0}); compiled {model.Nanoseconds / 1e6:0.00} ms, {model.Bytes / 1024:0} KB (ratio {model.Nanoseconds / parsed.Nanoseconds:0.00})"));
    }

    private static FormSchema Compile(DocumentSet documents, Uri url)
    {
        var graph = SchemaGraph.Load(documents, url);
        return new FormSchema(graph.Root, new SchemaMatcher(CompiledSchema.Compile(graph)), DocumentLimits.Default);
    }

    private static void Grow()
    {
        const string schema = """
            {"properties": {"list": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}, "port": {"type": "integer"}},
              "oneOf": [{"title": "A", "properties": {"kind": {"const": "a"}}}, {"title": "B", "properties": {"kind": {"const": "b"}, "size": {"type": "number"}}}]}}}}
            """;
        var url = new Uri(FolderSource.Base, "list.json");
        var document = DocumentParser.Parse(new FetchedDocument(url, url, System.Text.Encoding.UTF8.GetBytes(schema)), DocumentLimits.Default, out _)!;
        var form = Compile(new DocumentSet([document]), url);
        foreach (var items in (int[])[50, 100, 200, 400, 800])
        {
            var state = form.Open(JsonElement.Parse($"{{\"list\":[{string.Join(',', Enumerable.Repeat("""{"name":"x","port":1,"kind":"b","size":2}""", items))}]}}"));
            var fields = form.Build(state).Root.SelfAndDescendants().Count();
            var cost = Timing.Of(() => form.Build(state), rounds: 30);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{items} items, {fields} fields: {cost.Nanoseconds / 1e6:0.00} ms, {cost.Nanoseconds / 1e3 / fields:0.00} µs and {cost.Bytes / fields:0} bytes a field"));
        }
    }
}

using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Tests.Schemas;

/// <summary>Schemas of tests: the first document is the root, at https://example.test/root.json.</summary>
internal static class SchemaFixture
{
    public const string Root = "https://example.test/root.json";

    public static SchemaGraph Load(string schema, params (string Url, string Text)[] others) =>
        Load(new Uri(Root), new FakeSource(others.Prepend((Url: Root, Text: schema)).ToDictionary(pair => pair.Url, pair => pair.Text, StringComparer.Ordinal)));

    public static SchemaGraph Load(Uri root, IDocumentSource source)
    {
        var documents = SchemaClosure.LoadAsync(source, root, DocumentLimits.Default, CancellationToken.None).GetAwaiter().GetResult();
        return SchemaGraph.Load(documents, root);
    }
}

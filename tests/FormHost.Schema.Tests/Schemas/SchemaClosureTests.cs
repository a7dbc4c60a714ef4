using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Tests.Schemas;

public sealed class SchemaClosureTests
{
    private static readonly Uri Root = new(SchemaFixture.Root);

    [Fact]
    public async Task Fetches_what_references_reach_once()
    {
        var source = Source(
            ("root.json", """{"$ref": "a.json", "properties": {"x": {"$ref": "sub/b.json#/$defs/z"}, "y": {"$ref": "a.json#"}}}"""),
            ("a.json", """{"items": {"$ref": "root.json"}}"""),
            ("sub/b.json", """{"$defs": {"z": {"$ref": "../c.json"}}}"""),
            ("c.json", "{}"));
        var documents = await Load(source);
        Assert.Equal(["root.json", "a.json", "sub/b.json", "c.json"], source.Asked.Select(url => url["https://example.test/".Length..]));
        Assert.Equal(4, documents.Documents.Length);
    }

    [Fact]
    public async Task Looks_only_where_schemas_stand()
    {
        var source = Source(("root.json", """{"enum": [{"$ref": "1.json"}], "const": {"$ref": "2.json"}, "default": {"$ref": "3.json"}, "examples": [{"$ref": "4.json"}], "x-unknown": {"$ref": "5.json"}, "properties": {"$ref": {"type": "string"}}}"""));
        await Load(source);
        Assert.Single(source.Asked);
    }

    [Fact]
    public async Task Looks_into_unknown_places_that_references_lead_to()
    {
        var source = Source(("root.json", """{"x-parts": {"a": {"items": {"$ref": "a.json"}}}, "$ref": "#/x-parts/a"}"""), ("a.json", "{}"));
        await Load(source);
        Assert.Contains("https://example.test/a.json", source.Asked);
    }

    [Fact]
    public async Task Embedded_resources_and_meta_schemas_are_not_fetched()
    {
        var source = Source(("root.json", """{"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "https://json-schema.org/draft/2020-12/schema", "$defs": {"a": {"$id": "a.json"}}, "items": {"$ref": "a.json"}, "not": {"$ref": "http://json-schema.org/draft-04/schema#"}}"""));
        await Load(source);
        Assert.Single(source.Asked);
        Assert.Empty(SchemaFixture.Load(Root, source).Diagnostics);
    }

    [Fact]
    public async Task What_cannot_be_had_or_read_is_a_failure_by_its_address()
    {
        var source = Source(("root.json", """{"items": {"$ref": "absent.json"}, "not": {"$ref": "page.html"}}"""), ("page.html", "<!DOCTYPE html>"));
        var documents = await Load(source);
        Assert.Single(documents.Documents);
        Assert.Equal(DocumentCodes.Unreachable, documents.FailureOf(new Uri("https://example.test/absent.json"))!.Code);
        Assert.Equal(DocumentCodes.WebPage, documents.FailureOf(new Uri("https://example.test/page.html"))!.Code);
    }

    [Fact]
    public async Task Documents_and_bytes_are_bounded()
    {
        const string RootText = """{"items": {"$ref": "a.json"}, "not": {"$ref": "b.json"}}""";
        var source = Source(("root.json", RootText), ("a.json", "{}"), ("b.json", "{}"));
        var few = await SchemaClosure.LoadAsync(source, Root, DocumentLimits.Default with { Documents = 2 }, TestContext.Current.CancellationToken);
        Assert.Equal(DocumentCodes.TooMany, few.FailureOf(new Uri("https://example.test/b.json"))!.Code);
        var small = await SchemaClosure.LoadAsync(source, Root, DocumentLimits.Default with { TotalBytes = RootText.Length + 3 }, TestContext.Current.CancellationToken);
        Assert.Equal(DocumentCodes.TooMany, small.FailureOf(new Uri("https://example.test/b.json"))!.Code);
    }

    private static Task<DocumentSet> Load(FakeSource source) =>
        SchemaClosure.LoadAsync(source, Root, DocumentLimits.Default, TestContext.Current.CancellationToken);

    private static FakeSource Source(params (string Path, string Text)[] documents) =>
        new(documents.ToDictionary(pair => "https://example.test/" + pair.Path, pair => pair.Text, StringComparer.Ordinal));
}

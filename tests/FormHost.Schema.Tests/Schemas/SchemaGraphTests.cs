using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;

namespace FormHost.Schema.Tests.Schemas;

public sealed class SchemaGraphTests
{
    [Fact]
    public void The_same_place_is_the_same_node()
    {
        var graph = SchemaFixture.Load("""{"$defs": {"a": {"properties": {"self": {"$ref": "#/$defs/a"}}}}, "properties": {"x": {"$ref": "#/$defs/a"}, "y": {"$ref": "root.json#/$defs/a"}}}""");
        var a = graph.Root.Subschema("$defs", "a");
        Assert.Same(a, graph.Root.Subschema("properties", "x")!.Reference);
        Assert.Same(a, graph.Root.Subschema("properties", "y")!.Reference);
        Assert.Same(a, a!.Subschema("properties", "self")!.Reference);
        Assert.Empty(graph.Diagnostics);
    }

    [Fact]
    public void Properties_keep_the_order_of_the_document()
    {
        var graph = SchemaFixture.Load("""{"properties": {"b": {}, "a": true, "c": {}}}""");
        Assert.Equal(["b", "a", "c"], graph.Root.NamedSubschemas("properties").Select(pair => pair.Key));
        Assert.Equal(SchemaKind.True, graph.Root.Subschema("properties", "a")!.Kind);
        Assert.Null(graph.Root.Subschema("properties"));
    }

    [Fact]
    public void A_wrong_shape_costs_that_keyword_only()
    {
        var graph = SchemaFixture.Load("""{"title": "T", "required": true, "properties": {"a": {"properties": "x", "minimum": 3}, "$ref": "text"}}""");
        var a = graph.Root.Subschema("properties", "a")!;
        var inner = Assert.Single(a.Diagnostics);
        Assert.Equal((SchemaCodes.WrongShape, "properties", "/properties/a"), (inner.Code, inner.Keyword, inner.SchemaPointer.ToString()));
        Assert.Null(a.Value("properties"));
        Assert.NotNull(a.Value("minimum"));
        Assert.Null(graph.Root.Value("required"));
        Assert.Equal(SchemaKind.NotASchema, graph.Root.Subschema("properties", "$ref")!.Kind);
        Assert.Equal(3, graph.Diagnostics.Length);
        Assert.Equal(SchemaFixture.Root, inner.Document!.ToString());
    }

    [Fact]
    public void A_reference_that_leads_nowhere_costs_that_reference_only()
    {
        var graph = SchemaFixture.Load("""{"properties": {"a": {"$ref": "#/nowhere"}, "b": {"$ref": "absent.json"}, "c": {"$ref": "http://[/"}, "d": {"type": "string"}}}""");
        string Code(string name) => Assert.Single(graph.Root.Subschema("properties", name)!.Diagnostics).Code;
        Assert.Equal((SchemaCodes.ReferencePlace, SchemaCodes.ReferenceDocument, SchemaCodes.ReferenceUrl), (Code("a"), Code("b"), Code("c")));
        Assert.Empty(graph.Root.Subschema("properties", "d")!.Diagnostics);
    }

    [Fact]
    public void Siblings_of_a_reference_are_void_up_to_draft_7_but_can_be_read()
    {
        var old = SchemaFixture.Load("""{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"a": {}}, "properties": {"x": {"title": "X", "$ref": "#/definitions/a"}}}""");
        var x = old.Root.Subschema("properties", "x")!;
        Assert.True(x.ReferenceReplacesSiblings);
        Assert.Equal("X", x.Value("title")!.Value.GetString());

        var modern = SchemaFixture.Load("""{"$defs": {"a": {}}, "properties": {"x": {"title": "X", "$ref": "#/$defs/a"}}}""");
        Assert.False(modern.Root.Subschema("properties", "x")!.ReferenceReplacesSiblings);
    }

    [Fact]
    public void The_root_may_be_a_part_of_a_document()
    {
        var source = new FakeSource(new Dictionary<string, string>(StringComparer.Ordinal) { [SchemaFixture.Root] = """{"title": 1, "x-parts": {"a": {"$ref": "#b"}}, "$defs": {"b": {"$anchor": "b", "type": "integer"}}}""" });
        var graph = SchemaFixture.Load(new Uri(SchemaFixture.Root + "#/x-parts/a"), source);
        Assert.Equal("/x-parts/a", graph.Root.Pointer.ToString());
        Assert.Equal("integer", graph.Root.Reference!.Value("type")!.Value.GetString());
    }

    [Fact]
    public void A_root_that_cannot_be_had_accepts_everything_and_says_so()
    {
        var graph = SchemaFixture.Load(new Uri("https://example.test/absent.json"), new FakeSource(new Dictionary<string, string>(StringComparer.Ordinal)));
        Assert.Equal(SchemaKind.True, graph.Root.Kind);
        Assert.Equal(SchemaCodes.ReferenceDocument, Assert.Single(graph.Root.Diagnostics).Code);
    }

    [Theory]
    [InlineData("""{"$schema": "http://json-schema.org/draft-04/schema#"}""", DraftVersion.Draft4)]
    [InlineData("""{"$schema": "https://json-schema.org/draft-07/schema"}""", DraftVersion.Draft7)]
    [InlineData("""{"$schema": "https://json-schema.org/draft/2019-09/schema"}""", DraftVersion.Draft201909)]
    [InlineData("{}", DraftVersion.Draft202012)]
    [InlineData("""{"$schema": "https://example.test/absent-meta-schema"}""", DraftVersion.Draft202012)]
    public void The_dialect_is_what_the_schema_says(string schema, DraftVersion draft) => Assert.Equal(draft, SchemaFixture.Load(schema).Root.Dialect.Draft);

    [Fact]
    public void An_embedded_resource_may_have_another_dialect()
    {
        var graph = SchemaFixture.Load("""{"$defs": {"old": {"$schema": "http://json-schema.org/draft-07/schema#", "$id": "old.json", "properties": {"a": {}}}}, "$ref": "old.json"}""");
        Assert.Equal(DraftVersion.Draft202012, graph.Root.Dialect.Draft);
        Assert.Equal(DraftVersion.Draft7, graph.Root.Reference!.Subschema("properties", "a")!.Dialect.Draft);
        Assert.Equal("https://example.test/old.json", graph.Root.Reference.BaseUri.ToString());
    }

    [Fact]
    public async Task More_nodes_than_allowed_are_left_out_with_one_diagnostic()
    {
        var source = new FakeSource(new Dictionary<string, string>(StringComparer.Ordinal) { [SchemaFixture.Root] = """{"properties": {"a": {}, "b": {}, "c": {}, "d": {}}}""" });
        var root = new Uri(SchemaFixture.Root);
        var limits = DocumentLimits.Default with { SchemaNodes = 3 };
        var graph = SchemaGraph.Load(await SchemaClosure.LoadAsync(source, root, limits, TestContext.Current.CancellationToken), root, limits);
        Assert.Equal(SchemaCodes.TooLarge, Assert.Single(graph.Diagnostics).Code);
        Assert.Equal(2, graph.Root.NamedSubschemas("properties").Count());
    }

    [Fact]
    public void Duplicate_members_count_once_the_last_one()
    {
        var graph = SchemaFixture.Load("""{"properties": {"a": {"type": "string"}, "a": {"type": "integer"}}, "properties": {"a": {"type": "string"}, "a": {"type": "boolean"}}}""");
        Assert.Equal("boolean", Assert.Single(graph.Root.NamedSubschemas("properties")).Value.Value("type")!.Value.GetString());
    }
}

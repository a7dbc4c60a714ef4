using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Forms;
using FormHost.Schema.Tests.Schemas;
using FormHost.Schema.Values;

namespace FormHost.Schema.Tests.Forms;

/// <summary>What is large or endless stays bounded, costs in proportion, and loses nothing.</summary>
public sealed class LimitTests
{
    private const string Tree = """{"type": "object", "title": "Node", "properties": {"name": {"type": "string"}, "left": {"$ref": "#"}, "children": {"type": "array", "items": {"$ref": "#"}}}}""";

    [Fact]
    public void A_cycle_is_expanded_as_far_as_it_is_opened()
    {
        var form = TestForm.New(Tree);
        Assert.True(form["/left"] is { IsTruncated: true, Fields.Length: 0 });
        form.Press(FormActions.Expand, "/left");
        Assert.Equal(["name", "left", "children"], form.NamesIn("/left"));
        Assert.True(form["/left/left"].IsTruncated);
        Assert.False(form["/left/children"].IsTruncated);
        form.Type("/left/name", "x").Press(FormActions.Expand, "/left/left").Type("/left/left/name", "y").Add("/left/left/children").Type("/left/left/children/0/name", "z");
        Assert.Equal("""{"left":{"name":"x","left":{"name":"y","children":[{"name":"z"}]}}}""", form.Parameters);
    }

    [Fact]
    public void A_deep_document_of_a_recursive_schema_is_shown_as_far_as_it_goes()
    {
        const int depth = 60;
        var document = string.Concat(Enumerable.Repeat("{\"left\":", depth)) + "{}" + new string('}', depth);
        var form = TestForm.Open(Tree, document);
        Assert.True(form.Has(string.Concat(Enumerable.Repeat("/left", depth)) + "/name"));
        Assert.Equal(document, form.Post([]).Parameters);
    }

    [Fact]
    public void A_schema_that_recurs_through_its_variants_and_maps_is_bounded()
    {
        var form = TestForm.New("""
            {"$defs": {"e": {"title": "E", "oneOf": [{"title": "Not", "properties": {"not": {"$ref": "#/$defs/e"}}}, {"title": "And", "properties": {"a": {"$ref": "#/$defs/e"}, "b": {"$ref": "#/$defs/e"}}}]}},
             "properties": {"rule": {"$ref": "#/$defs/e"}}, "additionalProperties": {"$ref": "#"}}
            """).Choose("/rule", "And").Choose("/rule/a", "Not").Choose("/rule/a/not", "And").AddMember("", "more");
        Assert.Equal("""{"rule":{"a":{"not":{}}},"more":{}}""", form.Parameters);
        Assert.InRange(form.Model.Root.SelfAndDescendants().Count(), 5, 20);
    }

    [Fact]
    public void A_list_of_a_thousand_items_and_a_map_of_a_thousand_keys_are_shown_whole()
    {
        const int count = 1_000;
        var document = $"{{\"l\":[{string.Join(',', Enumerable.Range(0, count).Select(i => $"{{\"n\":{i}.0}}"))}],\"m\":{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"k{i}\":\"{i}\""))}}}}}";
        var form = TestForm.Open("""{"properties": {"l": {"type": "array", "items": {"properties": {"n": {"type": "number"}}}}, "m": {"additionalProperties": {"type": "string"}}}}""", document);
        Assert.Equal(count, form["/l"].Fields.Length);
        Assert.Equal(count, form["/m"].Fields.Length);
        Assert.Empty(form.Model.Diagnostics);
        Assert.Equal(document, form.Post([]).Parameters);
        Assert.Equal(document.Replace("\"n\":999.0", "\"n\":1", StringComparison.Ordinal), form.Type("/l/999/n", "1").Parameters);
    }

    [Fact]
    public void A_form_of_more_fields_than_one_page_shows_keeps_its_upper_levels_and_says_so()
    {
        const int members = 150;
        var sections = string.Join(',', Enumerable.Range(0, 100).Select(i => $"\"s{i}\":{{\"properties\":{{{string.Join(',', Enumerable.Range(0, members).Select(j => $"\"p{j}\":{{\"type\":\"string\"}}"))}}}}}"));
        var form = TestForm.Open($"{{\"properties\":{{{sections}}}}}", """{"s99": {"p5": "kept", "p6": ""}}""");
        Assert.Equal(100, form.Model.Root.Fields.Length);
        Assert.Equal(DocumentLimits.Default.RenderedFields, form.Model.Root.SelfAndDescendants().Count());
        var said = Assert.Single(form.Model.Diagnostics);
        Assert.Equal((FormCodes.TooManyFields, "5000"), (said.Code, said.Arguments["limit"]));
        Assert.Equal(members, form["/s99"].Fields.Length);
        Assert.True(form["/s98"].IsTruncated);
        Assert.Equal("""{"s99":{"p5":"kept","p6":""}}""", form.Post([]).Parameters);
        Assert.Equal(members, form.Press(FormActions.Expand, "/s98")["/s98"].Fields.Length);
        Assert.Equal("""{"s99":{"p5":"kept","p6":""},"s98":{"p0":"x"}}""", form.Type("/s98/p0", "x").Parameters);
    }

    [Fact]
    public void A_list_longer_than_one_page_shows_loses_nothing()
    {
        var document = $"{{\"l\":[{string.Join(',', Enumerable.Range(0, 9_000))}],\"z\":\"last\"}}";
        var form = TestForm.Open("""{"properties": {"l": {"type": "array", "items": {"type": "integer"}}, "z": {"type": "string"}}}""", document);
        Assert.True(form["/l"] is { IsTruncated: true, Fields.Length: > 4_000 });
        Assert.Equal("last", ControlText.Of(form["/z"]));
        Assert.Equal(document, form.Post([]).Parameters);
        Assert.Equal(document.Replace("last", "changed", StringComparison.Ordinal), form.Type("/z", "changed").Parameters);
    }

    [Fact]
    public void A_schema_of_20_000_nodes_is_a_form()
    {
        var properties = string.Join(',', Enumerable.Range(0, 19_990).Select(i => $"\"p{i}\":{{\"type\":\"string\"}}"));
        var graph = SchemaFixture.Load($"{{\"properties\":{{{properties}}}}}");
        Assert.Empty(graph.Diagnostics);
        var form = new TestForm(FormFixture.Schema(graph), """{"p19989": "beyond"}""");
        Assert.True(form.Model.Root.IsTruncated);
        Assert.Equal("""{"p19989":"beyond","p0":"x"}""", form.Type("/p0", "x").Parameters);
    }

    [Fact]
    public void Building_and_posting_cost_in_proportion_to_what_is_shown()
    {
        var schema = FormFixture.Schema("""
            {"properties": {"l": {"type": "array", "items": {"type": "object", "properties": {"t": {"type": "string"}, "m": {"additionalProperties": {"type": "string"}}},
              "oneOf": [{"title": "A", "properties": {"k": {"const": "a"}}}, {"title": "B", "properties": {"k": {"const": "b"}, "n": {"type": "integer"}}}]}}}}
            """);
        _ = Cost(schema, 50);
        Assert.InRange(Cost(schema, 400) / Cost(schema, 100), 2.0, 5.0);
    }

    private static double Cost(FormSchema schema, int items)
    {
        const string item = """{"t":"x","m":{"a":"1","b":"2"},"k":"b","n":1}""";
        var state = schema.Open(JsonElement.Parse($"{{\"l\":[{string.Join(',', Enumerable.Repeat(item, items))}]}}"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var posted = Browser.Post(schema.Build(state), state);
        foreach (var name in posted.Keys.Where(name => name.StartsWith('/') && name.EndsWith("/t", StringComparison.Ordinal)).ToList())
        {
            posted[name] = "changed";
        }

        _ = PostedForm.Submit(schema, Browser.Read(posted), posted);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

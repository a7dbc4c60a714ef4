using System.Net;
using System.Text.Json;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Api;

public sealed class FormTests
{
    private static readonly (string, string) Release = ("url", MemoryRelease.Url);

    [Fact]
    public async Task A_form_names_its_descriptor_entry_and_serialisation()
    {
        using var host = new ApiHost();

        var form = (await host.GetAsync("form", ("url", "sample:///web-server/software.cfg"), ("entry", "site"))).Json();

        Assert.Equal(["descriptor", "entry", "serialisation", "fields", "diagnostics"], form.EnumerateObject().Select(member => member.Name));
        Assert.Equal("sample:///web-server/software.cfg.json", form.GetProperty("descriptor").GetString());
        Assert.Equal("site", form.GetProperty("entry").GetString());
        Assert.Equal("xml", form.GetProperty("serialisation").GetString());
    }

    [Theory]
    [InlineData("""{"type": "string"}""", "text")]
    [InlineData("""{"type": "string", "textarea": true}""", "multiline")]
    [InlineData("""{"type": "string", "format": "password"}""", "secret")]
    [InlineData("""{"type": "integer"}""", "integer")]
    [InlineData("""{"type": "number"}""", "number")]
    [InlineData("""{"type": "boolean"}""", "boolean")]
    [InlineData("""{"enum": [0, "a"]}""", "choice")]
    [InlineData("""{"const": 5}""", "constant")]
    [InlineData("""{"properties": {"a": {}}}""", "object")]
    [InlineData("""{"type": "array"}""", "list")]
    [InlineData("""{"prefixItems": [{}]}""", "tuple")]
    [InlineData("""{"additionalProperties": {"type": "string"}}""", "map")]
    [InlineData("""{"type": ["string", "object"]}""", "variants")]
    [InlineData("false", "json")]
    public async Task Each_kind_has_its_name(string schema, string kind)
    {
        using var host = new ApiHost(MemoryRelease.Of($$"""{"properties": {"a": {{schema}} } }"""));

        Assert.Equal(kind, await FieldAsync(host, field => field.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Limits_and_defaults_keep_the_schemas_digits()
    {
        const string Schema = """
            {"properties": {"a": {"type": "number", "title": "A", "description": "x\ny", "default": 1.50, "minimum": 0.10, "maximum": 12345678901234567890,
             "exclusiveMinimum": 1e-7, "exclusiveMaximum": 1E400, "multipleOf": 0.010}}, "required": ["a"]}
            """;
        using var host = new ApiHost(MemoryRelease.Of(Schema));

        var text = (await host.GetAsync("form", Release)).Text;

        Assert.Contains(
            """{"name":"a","pointer":"/a","kind":"number","title":"A","description":"x\ny","required":true,"nullable":false,"default":1.50,"minimum":0.10,"maximum":12345678901234567890,"exclusiveMinimum":1e-7,"exclusiveMaximum":1E400,"multipleOf":0.010}""",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_schema_does_not_say_is_left_out()
    {
        using var host = new ApiHost(MemoryRelease.Of("""{"properties": {"a": {"type": ["string", "null"], "default": null}}}"""));

        Assert.Equal(
            """{"name":"a","pointer":"/a","kind":"text","title":null,"description":null,"required":false,"nullable":true}""",
            await FieldAsync(host, field => field.GetRawText()));
    }

    [Theory]
    [InlineData("""{"enum": [0, false, "", null]}""", """[{"value":0,"title":"0"},{"value":false,"title":"false"},{"value":"","title":""},{"value":null,"title":"null"}]""")]
    [InlineData("""{"oneOf": [{"const": 1.0, "title": "One"}, {"const": 2}]}""", """[{"value":1.0,"title":"One"},{"value":2,"title":"2"}]""")]
    [InlineData("""{"const": {"b": [1]}}""", """[{"value":{"b":[1]},"title":"{\"b\": [1]}"}]""")]
    public async Task Options_keep_type_and_digits(string schema, string options)
    {
        using var host = new ApiHost(MemoryRelease.Of($$"""{"properties": {"a": {{schema}} } }"""));

        Assert.Equal(options.Replace(" ", string.Empty, StringComparison.Ordinal), await FieldAsync(host, field => field.GetProperty("options").GetRawText().Replace(" ", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_patterns_are_told_as_one_that_says_both()
    {
        using var host = new ApiHost(MemoryRelease.Of("""{"properties": {"a": {"allOf": [{"type": "string", "pattern": "^a"}, {"pattern": "z$"}]}}}"""));

        var pattern = new System.Text.RegularExpressions.Regex(
            await FieldAsync(host, field => field.GetProperty("pattern").GetString()!), System.Text.RegularExpressions.RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

        Assert.Matches(pattern, "a\nz");
        Assert.DoesNotMatch(pattern, "ab");
        Assert.DoesNotMatch(pattern, "yz");
    }

    [Fact]
    public async Task The_response_side_gives_what_instances_publish()
    {
        using var host = new ApiHost(MemoryRelease.Of("{}", "xml", """{"properties": {"url": {"type": "string", "format": "uri"}}}"""));

        var form = (await host.GetAsync("form", Release, ("side", "response"))).Json();

        Assert.Equal("url", form.GetProperty("fields")[0].GetProperty("name").GetString());
        Assert.Equal("uri", form.GetProperty("fields")[0].GetProperty("format").GetString());
    }

    [Fact]
    public async Task An_entry_without_a_response_schema_says_so()
    {
        using var host = new ApiHost();

        (await host.GetAsync("form", ("url", "sample:///faults/software.cfg"), ("entry", "default"), ("side", "response"))).Problem(HttpStatusCode.NotFound, "no-response-schema");
    }

    [Fact]
    public async Task A_truncated_field_goes_on_from_its_pointer_for_ever()
    {
        using var host = new ApiHost(MemoryRelease.Of("""{"properties": {"name": {}, "children": {"type": "array", "items": {"$ref": "#"}}}}"""));

        var at = string.Empty;
        for (var i = 0; i < 5; i++)
        {
            var form = (await host.GetAsync("form", Release, ("at", at))).Json();
            var truncated = Fields(form.GetProperty("fields")).First(field => field.TryGetProperty("truncated", out _));
            var next = truncated.GetProperty("pointer").GetString()!;
            Assert.StartsWith(at, next, StringComparison.Ordinal);
            Assert.True(next.Length > at.Length);
            at = next;
        }
    }

    [Fact]
    public async Task A_place_that_no_value_may_have_is_not_found()
    {
        using var host = new ApiHost(MemoryRelease.Of("""{"properties": {"a": {"type": "string"}}, "additionalProperties": false}"""));

        (await host.GetAsync("form", Release, ("at", "/b"))).Problem(HttpStatusCode.NotFound, "no-such-field");
        (await host.GetAsync("form", Release, ("at", "/a/0"))).Problem(HttpStatusCode.NotFound, "no-such-field");
    }

    [Fact]
    public async Task What_cannot_be_understood_costs_one_field_and_is_told()
    {
        using var host = new ApiHost(MemoryRelease.Of("""{"properties": {"a": {"$ref": "#/nowhere"}, "b": {"type": "integer"}}}"""));

        var form = (await host.GetAsync("form", Release)).Json();

        Assert.Equal("integer", form.GetProperty("fields")[1].GetProperty("kind").GetString());
        Assert.Equal("schema.reference-place", form.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_form_of_many_levels_is_readable_JSON_of_64_levels_at_most()
    {
        var definitions = string.Join(',', Enumerable.Range(0, 3000).Select(i => """
            "dI": {"properties": {"a": {"$ref": "#/$defs/dNEXT"}, "b": {"type": "array", "items": {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/dNEXT"}]}}}}
            """.Replace("NEXT", $"{i + 1}", StringComparison.Ordinal).Replace("dI", $"d{i}", StringComparison.Ordinal)));
        var schema = "{\"$ref\": \"#/$defs/d0\", \"$defs\": {" + definitions + ", \"d3000\": {}}}";
        using var host = new ApiHost(MemoryRelease.Of(schema), ("FormHost:Limits:SchemaNodes", "100000"), ("FormHost:Limits:RenderedFields", "500"));

        var answer = await host.GetAsync("form", Release);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("\"truncated\":true", answer.Text, StringComparison.Ordinal);
        Assert.Contains("form.outline-limit", answer.Text, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(answer.Text, new JsonDocumentOptions { MaxDepth = 64 });
    }

    private static async Task<T> FieldAsync<T>(ApiHost host, Func<JsonElement, T> read) =>
        read((await host.GetAsync("form", Release)).Json().GetProperty("fields")[0]);

    private static IEnumerable<JsonElement> Fields(JsonElement fields) => fields.EnumerateArray().SelectMany(SelfAndInner);

    private static IEnumerable<JsonElement> SelfAndInner(JsonElement field)
    {
        yield return field;
        foreach (var inner in field.TryGetProperty("fields", out var members) ? Fields(members) : [])
        {
            yield return inner;
        }

        foreach (var inner in field.TryGetProperty("item", out var item) ? SelfAndInner(item) : [])
        {
            yield return inner;
        }
    }
}

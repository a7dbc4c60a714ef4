using System.Net;
using System.Text.Json;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Api;

public sealed class ParseTests
{
    private const string Schema = """
        {"properties": {"n": {"type": "number"}, "b": {"type": "boolean"}, "l": {"type": "array"}, "e": {"enum": [0, 1]}, "s": {"type": ["string", "integer"]}, "t": {"type": "string"}}}
        """;

    private static readonly (string, string) Release = ("url", MemoryRelease.Url);

    [Theory]
    [InlineData("n", "1.0", "1.0")]
    [InlineData("n", "12345678901234567890", "12345678901234567890")]
    [InlineData("n", "007", "\"007\"")]
    [InlineData("b", "true", "true")]
    [InlineData("b", "True", "true")]
    [InlineData("b", "yes", "\"yes\"")]
    [InlineData("l", "[1, 2.0]", "[1,2.0]")]
    [InlineData("s", "5", "\"5\"")]
    [InlineData("t", " \n", "\" \\n\"")]
    [InlineData("unknown", "5", "\"5\"")]
    public async Task A_text_becomes_what_the_schema_wants_where_it_is_exactly_that(string name, string text, string value)
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema, "xml"));

        var parameters = (await host.PostAsync("parse", $"<instance><parameter id=\"{name}\">{text}</parameter></instance>", "application/xml", Release))
            .Json().GetProperty("parameters");

        Assert.Equal(value, parameters.GetProperty(name).GetRawText());
    }

    [Fact]
    public async Task So_does_one_of_the_variant_that_the_document_fits()
    {
        using var host = new ApiHost(MemoryRelease.Of("""
            {"oneOf": [{"properties": {"kind": {"const": "a"}, "size": {"type": "integer"}}}, {"properties": {"kind": {"const": "b"}, "size": {"type": "string"}}}]}
            """, "xml"));

        var answer = await host.PostAsync("parse", "<instance><parameter id=\"kind\">a</parameter><parameter id=\"size\">5</parameter></instance>", "application/xml", Release);

        Assert.Equal("""{"kind":"a","size":5}""", answer.Json().GetProperty("parameters").GetRawText());
    }

    [Fact]
    public async Task What_was_passed_over_or_joined_is_told_with_its_place()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema, "xml"));

        var answer = (await host.PostAsync("parse", "<instance>\n<parameter id=\"t\">a</parameter>\n<parameter id=\"t\">b</parameter>\n</instance>", "application/xml", Release)).Json();

        Assert.Equal("a b", answer.GetProperty("parameters").GetProperty("t").GetString());
        Assert.Equal("xml.duplicate-id", answer.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(3, answer.GetProperty("diagnostics")[0].GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("<instance><parameter")]
    [InlineData("<!DOCTYPE instance [<!ENTITY a \"b\">]><instance>&a;</instance>")]
    [InlineData("{\"a\": 1}")]
    public async Task What_is_no_XML_is_refused_with_the_place(string xml)
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema, "xml"));

        var problem = (await host.PostAsync("parse", xml, "application/xml", Release)).Problem(HttpStatusCode.BadRequest, "not-xml");

        Assert.Equal(1, problem.GetProperty("diagnostics")[0].GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("xml", "<parameter id=\"_\">{\"a\": 1}</parameter>", "json-in-xml")]
    [InlineData("json-in-xml", "<parameter id=\"a\">1</parameter>", "written as xml")]
    [InlineData("json-in-xml", "<parameter id=\"_\">{\"a\": </parameter>", "not valid JSON")]
    [InlineData("json-in-xml", "<parameter id=\"_\">[1]</parameter>", "object")]
    public async Task XML_that_holds_something_else_says_so_plainly(string serialisation, string parameter, string said)
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema, serialisation));

        var problem = (await host.PostAsync("parse", $"<instance>{parameter}</instance>", "application/xml", Release))
            .Problem(HttpStatusCode.UnprocessableEntity, "unreadable-parameters");

        Assert.Contains(said, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_in_xml_needs_no_schema_and_keeps_what_it_holds()
    {
        var documents = MemoryRelease.Of("not json");
        using var host = new ApiHost(documents);
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "1.50" + new string('}', 60);

        var answer = await host.PostAsync("parse", $"<instance><parameter id=\"_\">{deep}</parameter></instance>", "application/xml", Release);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("1.50", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_whose_schema_cannot_be_had_are_not_guessed_at()
    {
        var documents = MemoryRelease.Of("not json", "xml");
        using var host = new ApiHost(documents);

        var problem = (await host.PostAsync("parse", "<instance/>", "application/xml", Release)).Problem(HttpStatusCode.BadGateway, "document-not-json");

        Assert.Equal(MemoryRelease.Request, problem.GetProperty("document").GetString());
    }

    [Fact]
    public async Task An_empty_instance_has_no_parameters()
    {
        using var host = new ApiHost(MemoryRelease.Of(Schema, "xml"));

        var answer = (await host.PostAsync("parse", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<instance/>", "application/xml", Release)).Json();

        Assert.Equal(JsonValueKind.Object, answer.GetProperty("parameters").ValueKind);
        Assert.Empty(answer.GetProperty("parameters").EnumerateObject());
        Assert.Empty(answer.GetProperty("diagnostics").EnumerateArray());
    }
}

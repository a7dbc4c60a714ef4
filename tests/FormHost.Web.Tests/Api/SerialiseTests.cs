using System.Net;
using System.Text.Json;
using FormHost.Tests;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Api;

public sealed class SerialiseTests
{
    private static readonly (string, string) Release = ("url", MemoryRelease.Url);

    [Fact]
    public async Task The_reference_editors_XML_comes_out_byte_for_byte_and_reads_back()
    {
        using var host = new ApiHost(null, ("FormHost:Catalogue", Corpus.PathOf("corpus")));
        using var golden = JsonDocument.Parse(await File.ReadAllBytesAsync(Corpus.PathOf("golden", "serialisation.json"), TestContext.Current.CancellationToken));
        foreach (var test in golden.RootElement.GetProperty("cases").EnumerateArray())
        {
            (string, string)[] query =
            [
                ("url", $"catalogue://corpus/{test.GetProperty("entryPoint").GetString()}"), ("entry", test.GetProperty("entry").GetString()!),
            ];

            var written = await host.PostAsync("serialise", test.GetProperty("parameters").GetRawText(), "application/json", query);
            var read = (await host.PostAsync("parse", written.Text, "application/xml", query)).Json();

            Assert.Equal("application/xml", written.MediaType);
            Assert.Equal(test.GetProperty("xml").GetString(), written.Text);
            Assert.True(JsonElement.DeepEquals(test.GetProperty("parameters"), read.GetProperty("parameters")), test.GetProperty("name").GetString());
        }
    }

    [Fact]
    public async Task A_violation_of_the_schema_is_no_obstacle_and_digits_stay()
    {
        using var host = new ApiHost(MemoryRelease.Of("false"));

        var xml = (await host.PostAsync("serialise", """{"b": 12345678901234567890, "a": 1.0, "$schema": "x"}""", "application/json", Release)).Text;

        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <instance>
                <parameter id="_">{
                "b": 12345678901234567890,
                "a": 1.0,
                "$schema": "x"
            }</parameter>
            </instance>
            """,
            xml);
    }

    [Theory]
    [InlineData("xml", "{\"a\": \"x\\u0001\"}", "U+0001")]
    [InlineData("xml", "{\"a\\u0002\": \"x\"}", "U+0002")]
    [InlineData("xml", "[1]", "object")]
    [InlineData("json-in-xml", "\"text\"", "object")]
    public async Task What_XML_cannot_carry_is_refused(string serialisation, string body, string named)
    {
        using var host = new ApiHost(MemoryRelease.Of("{}", serialisation));

        var problem = (await host.PostAsync("serialise", body, "application/json", Release)).Problem(HttpStatusCode.UnprocessableEntity, "not-serialisable");

        Assert.Contains(named, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("diagnostics").EnumerateArray());
    }

    [Fact]
    public async Task Control_characters_in_json_in_xml_are_escaped_and_come_back()
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"));

        var xml = (await host.PostAsync("serialise", "{\"a\": \"\\u0001\\r\"}", "application/json", Release)).Text;
        var back = (await host.PostAsync("parse", xml, "application/xml", Release)).Json();

        Assert.Equal("\u0001\r", back.GetProperty("parameters").GetProperty("a").GetString());
    }

    [Fact]
    public async Task A_duplicate_entry_has_no_form_but_is_written_and_read()
    {
        using var host = new ApiHost();
        (string, string)[] query = [("url", "sample:///faults/software.cfg"), ("entry", "duplicate")];

        var xml = (await host.PostAsync("serialise", """{"a": 1}""", "application/json", query)).Text;
        var parameters = (await host.PostAsync("parse", xml, "text/xml", query)).Json().GetProperty("parameters");

        Assert.Contains("<parameter id=\"a\">1</parameter>", xml, StringComparison.Ordinal);
        Assert.Equal("1", parameters.GetProperty("a").GetString());
        (await host.GetAsync("form", query)).Problem(HttpStatusCode.UnprocessableEntity, "entry-without-form");
        (await host.PostAsync("validate", "{}", "application/json", query)).Problem(HttpStatusCode.UnprocessableEntity, "entry-without-form");
    }
}

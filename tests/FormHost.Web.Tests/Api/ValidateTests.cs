using System.Net;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Api;

public sealed class ValidateTests
{
    private static readonly (string, string) Release = ("url", MemoryRelease.Url);

    [Theory]
    [InlineData("""{"type": "integer"}""", "5", true)]
    [InlineData("""{"type": "integer"}""", "1.0", true)]
    [InlineData("""{"type": "integer"}""", "\"5\"", false)]
    [InlineData("""{"type": "null"}""", "null", true)]
    [InlineData("""{"type": "boolean"}""", "false", true)]
    [InlineData("""{"type": "string"}""", "[]", false)]
    [InlineData("true", "{}", true)]
    [InlineData("false", "{}", false)]
    [InlineData("""{"maximum": 12345678901234567889}""", "12345678901234567890", false)]
    [InlineData("""{"required": ["a"]}""", """{"_": "{\"a\": 1}"}""", false)]
    [InlineData("""{"properties": {"a": {"type": "string", "format": "ipv4"}}}""", """{"a": "300.1.1.1"}""", true)]
    public async Task Any_value_is_checked_as_it_is(string schema, string value, bool valid)
    {
        using var host = new ApiHost(MemoryRelease.Of(schema));

        var answer = (await host.PostAsync("validate", value, "application/json", Release)).Json();

        Assert.Equal(valid, answer.GetProperty("valid").GetBoolean());
        Assert.Equal(!valid, answer.GetProperty("diagnostics").EnumerateArray().Any(diagnostic => diagnostic.GetProperty("severity").GetString() is "error"));
    }

    [Fact]
    public async Task An_error_names_its_place_in_the_value_and_in_the_schema()
    {
        var documents = MemoryRelease.Of("""{"properties": {"a": {"title": "Ports", "items": {"$ref": "other.json#/port"}}}}""");
        documents.Add("https://releases.example.org/other.json", """{"port": {"type": "integer", "maximum": 65535}}""");
        using var host = new ApiHost(documents);

        var said = (await host.PostAsync("validate", """{"a": [80, 70000]}""", "application/json", Release)).Json().GetProperty("diagnostics")[0];

        Assert.Equal("/a/1", said.GetProperty("pointer").GetString());
        Assert.Equal("/port/maximum", said.GetProperty("schemaPointer").GetString());
        Assert.Equal("https://releases.example.org/other.json", said.GetProperty("document").GetString());
        Assert.Equal("maximum", said.GetProperty("keyword").GetString());
        Assert.Contains("65535", said.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_member_of_parameters_is_left_out_first()
    {
        using var host = new ApiHost(MemoryRelease.Of("""{"properties": {"a": {}, "b": {"properties": {"c": {}}, "additionalProperties": false}}, "additionalProperties": false}"""));

        var own = (await host.PostAsync("validate", """{"$schema": "request.json", "a": 1}""", "application/json", Release)).Json();
        var inner = (await host.PostAsync("validate", """{"b": {"$schema": "request.json"}}""", "application/json", Release)).Json();

        Assert.True(own.GetProperty("valid").GetBoolean());
        Assert.False(inner.GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task A_member_given_twice_is_a_warning()
    {
        using var host = new ApiHost(MemoryRelease.Of("""{"properties": {"a": {"type": "integer"}}}"""));

        var answer = (await host.PostAsync("validate", """{"a": "x", "a": 1}""", "application/json", Release)).Json();

        Assert.True(answer.GetProperty("valid").GetBoolean());
        Assert.Equal("warning", answer.GetProperty("diagnostics")[0].GetProperty("severity").GetString());
    }

    [Theory]
    [InlineData("""{"a": 01}""", 1)]
    [InlineData("", null)]
    [InlineData("{\n  \"a\": 1,\n}", 3)]
    [InlineData("""{"a": "\ud800"}""", 1)]
    [InlineData("NaN", 1)]
    public async Task What_is_no_JSON_is_refused_with_the_place(string body, int? line)
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"));

        var problem = (await host.PostAsync("validate", body, "application/json", Release)).Problem(HttpStatusCode.BadRequest, "not-json");

        if (line is not null)
        {
            Assert.Equal(line, problem.GetProperty("diagnostics")[0].GetProperty("line").GetInt32());
        }
    }

    [Fact]
    public async Task JSON_nested_ten_thousand_deep_is_refused()
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"));

        var problem = (await host.PostAsync("validate", new string('[', 10_000) + new string(']', 10_000), "application/json", Release))
            .Problem(HttpStatusCode.BadRequest, "not-json");

        Assert.Contains("256", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Other_media_types_are_refused(string contentType)
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"));

        (await host.PostAsync("validate", "{}", contentType, Release)).Problem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.slapos+json")]
    [InlineData(null)]
    public async Task JSON_by_any_name_is_taken_with_or_without_a_byte_order_mark(string? contentType)
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"));

        Assert.True((await host.PostAsync("validate", "\ufeff{\"a\": \"é\"}", contentType, Release)).Json().GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"));

        (await host.PostAsync("validate", [0x22, 0xff, 0x22], "application/json", Release)).Problem(HttpStatusCode.BadRequest, "not-json");
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_with_the_setting_that_raises_it()
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"), ("FormHost:Limits:FormBytes", "2048"));

        var fits = await host.PostAsync("validate", $"\"{new string('a', 2046)}\"", "application/json", Release);
        var problem = (await host.PostAsync("validate", $"\"{new string('a', 2047)}\"", "application/json", Release)).Problem(HttpStatusCode.RequestEntityTooLarge, "too-large");

        Assert.Equal(HttpStatusCode.OK, fits.Status);
        Assert.Contains("FormHost:Limits:FormBytes", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}

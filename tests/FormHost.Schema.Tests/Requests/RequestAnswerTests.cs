using System.Collections.Immutable;
using System.Text.Json;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Requests;
using FormHost.Schema.Serialisation;

namespace FormHost.Schema.Tests.Requests;

public sealed class RequestAnswerTests
{
    private static readonly InstanceRequest Request = new()
    {
        Title = "My instance",
        ReleaseUrl = "https://example.org/software.cfg",
        SoftwareType = "default",
        Shared = false,
        Parameters = [new InstanceParameter("a", "1")],
        Sla = [new("computer_guid", "COMP-1"), new("retention_delay", "30")],
    };

    [Theory]
    [InlineData(400, RequestOutcomeKind.Malformed)]
    [InlineData(401, RequestOutcomeKind.NotAuthenticated)]
    [InlineData(403, RequestOutcomeKind.NotAllowed)]
    [InlineData(404, RequestOutcomeKind.Refused)]
    [InlineData(408, RequestOutcomeKind.NotReady)]
    [InlineData(500, RequestOutcomeKind.Failed)]
    [InlineData(503, RequestOutcomeKind.Busy)]
    [InlineData(302, RequestOutcomeKind.WrongAddress)]
    [InlineData(200, RequestOutcomeKind.Unreadable)]
    public void Each_status_of_SLAP_means_what_the_table_says(int status, RequestOutcomeKind kind) =>
        Assert.Equal((kind, status), (SlapAnswer.Read(status, "no marshal", Request).Kind, SlapAnswer.Read(status, "no marshal", Request).Status));

    [Fact]
    public void The_reason_is_read_from_the_page()
    {
        var outcome = SlapAnswer.Read(
            404,
            "<!doctype html><html><title>404 Not Found</title><h1>Not Found</h1><p>No free computer partition found for: My &lt;b&gt; instance</p></html>",
            Request);

        Assert.Equal("No free computer partition found for: My <b> instance", outcome.Reason);
    }

    [Fact]
    public void What_SLAP_says_of_an_instance_is_read_and_whatever_is_missing_is_left_open()
    {
        var outcome = SlapAnswer.Read(
            200,
            "<?xml version='1.0'?><marshal><object id=\"i2\" module=\"slapos.slap.slap\" class=\"SoftwareInstance\"><tuple/><dictionary id=\"i3\">"
            + "<string>_connection_dict</string><dictionary id=\"i4\"><string>url</string><string>https://[2001:db8::1]/?a=1&amp;amp;b=2</string></dictionary>"
            + "<string>slap_computer_id</string><string>COMP-9</string></dictionary></object></marshal>",
            Request);

        Assert.Equal(RequestOutcomeKind.Allocated, outcome.Kind);
        Assert.Equal(("COMP-9", null, null), (outcome.Instance!.Node, outcome.Instance.State, outcome.Instance.Guid));
        Assert.Equal([new InstanceParameter("url", "https://[2001:db8::1]/?a=1&b=2")], outcome.Instance.Published);
    }

    [Theory]
    [InlineData(200, "{\"status\":102,\"name\":\"SoftwareInstanceNotReady\",\"message\":\"wait\"}", RequestOutcomeKind.NotReady, "wait")]
    [InlineData(200, "{\"instance_guid\":\"G\",\"computer_guid\":\"\"}", RequestOutcomeKind.NotReady, null)]
    [InlineData(200, "{\"instance_guid\":\"G\",\"computer_guid\":\"COMP-1\"}", RequestOutcomeKind.Allocated, null)]
    [InlineData(200, "{}", RequestOutcomeKind.Unreadable, null)]
    [InlineData(200, "<p>hello</p>", RequestOutcomeKind.Unreadable, null)]
    [InlineData(400, "{\"status\":\"400\",\"type\":\"T\",\"title\":\"Bad schema\"}", RequestOutcomeKind.Malformed, "Bad schema")]
    [InlineData(403, "{\"status\":\"403\",\"type\":\"T\",\"title\":\"No free partition\"}", RequestOutcomeKind.Refused, "No free partition")]
    [InlineData(404, "<html><p>Not here</p></html>", RequestOutcomeKind.WrongAddress, "Not here")]
    [InlineData(405, "{\"title\":\"Method\"}", RequestOutcomeKind.WrongAddress, "Method")]
    [InlineData(406, "{\"title\":\"Accept\"}", RequestOutcomeKind.WrongAddress, "Accept")]
    [InlineData(500, "{\"title\":\"Broken\"}", RequestOutcomeKind.Failed, "Broken")]
    public void Each_answer_of_the_JSON_API_means_what_the_table_says(int status, string body, RequestOutcomeKind kind, string? reason)
    {
        var outcome = JsonAnswer.Read(status, body);

        Assert.Equal((kind, reason), (outcome.Kind, outcome.Reason));
    }

    [Fact]
    public void The_JSON_body_has_texts_for_parameters_and_a_number_for_the_retention_delay()
    {
        var body = JsonElement.Parse(JsonRequestBody.Of(Request));

        Assert.Equal(["title", "software_release_uri", "software_type", "parameters", "state", "shared", "sla_parameters"], body.EnumerateObject().Select(one => one.Name));
        Assert.Equal("1", body.GetProperty("parameters").GetProperty("a").GetString());
        Assert.Equal(JsonValueKind.Number, body.GetProperty("sla_parameters").GetProperty("retention_delay").ValueKind);
    }

    [Fact]
    public void What_cannot_be_sent_is_said()
    {
        Assert.Empty(RequestCheck.Of(Request, MasterApi.Json));
        Assert.Equal(
            [RequestCodes.NoTitle, RequestCodes.NoRelease, RequestCodes.RetentionDelay],
            RequestCheck.Of(Request with { Title = " ", ReleaseUrl = "", Sla = [new("retention_delay", "soon")] }, MasterApi.Slap).Select(said => said.Code));
        Assert.Equal([RequestCodes.LongTitle], RequestCheck.Of(Request with { Title = new string('x', 201) }, MasterApi.Json).Select(said => said.Code));
        Assert.Equal([RequestCodes.LongTitle], RequestCheck.Of(Request with { Title = string.Concat(Enumerable.Repeat("e\u0301", 101)) }, MasterApi.Json).Select(said => said.Code));
        Assert.Empty(RequestCheck.Of(Request with { Title = string.Concat(Enumerable.Repeat("🐙", 200)) }, MasterApi.Json));
        Assert.Equal([RequestCodes.ControlCharacter], RequestCheck.Of(Request with { Title = "a\nb" }, MasterApi.Slap).Select(said => said.Code));
    }

    [Fact]
    public void Titles_are_listed_in_the_masters_order()
    {
        Assert.Equal(["b", "a"], JsonAnswer.ReadTitles("{\"result_list\":[{\"title\":\"b\"},{\"title\":\"a\"},{}]}")!.Value);
        Assert.Null(JsonAnswer.ReadTitles("{}"));
    }

    [Theory]
    [InlineData("<list id=\"i5\"><string>x</string><int>1</int><none/></list>", "[\"x\", 1, null]")]
    [InlineData("<dictionary><unicode>k</unicode><tuple><float>1.50</float><bool>1</bool></tuple></dictionary>", "{\"k\": [1.50, true]}")]
    [InlineData("<float>nan</float>", "nan")]
    [InlineData("<long>12345678901234567890L</long>", "12345678901234567890")]
    [InlineData("<none/>", "")]
    public void What_is_published_and_no_text_is_shown_all_the_same(string value, string text) =>
        Assert.Equal([new InstanceParameter("a", text)], Published($"<dictionary id=\"i4\"><string>a</string>{value}</dictionary>"));

    [Fact]
    public void What_holds_itself_or_grows_without_end_is_left_out()
    {
        var lists = string.Concat(Enumerable.Range(5, 40).Select(level =>
            $"<string>l{level}</string><list id=\"i{level}\">{string.Concat(Enumerable.Repeat($"<reference id=\"i{level - 1}\"/>", 10))}</list>"));

        var published = Published($"<dictionary id=\"i4\"><string>a</string><string>x</string>{lists}</dictionary>");

        Assert.Contains(new InstanceParameter("a", "x"), published);
        Assert.DoesNotContain(published, one => one.Id is "l44");
    }

    private static ImmutableArray<InstanceParameter> Published(string dictionary) => SlapAnswer.Read(
        200,
        $"<marshal><object id=\"i2\" module=\"slapos.slap.slap\" class=\"SoftwareInstance\"><tuple/><dictionary id=\"i3\"><string>_connection_dict</string>{dictionary}</dictionary></object></marshal>",
        Request).Instance!.Published;
}

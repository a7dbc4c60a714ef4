using System.Net;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Api.Problems;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Api;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("", "not-a-url")]
    [InlineData("url=", "not-a-url")]
    [InlineData("url=software.cfg", "not-a-url")]
    [InlineData("url=ftp://h.example.org/software.cfg", "not-a-url")]
    [InlineData("url=https://user:secret@h.example.org/software.cfg", "url-with-credentials")]
    [InlineData("url=https://h.example.org/software.cfg&descriptor=x", "not-a-url")]
    [InlineData("url=sample:///web-server/software.cfg&side=both", "bad-parameter")]
    [InlineData("url=sample:///web-server/software.cfg&at=host", "bad-parameter")]
    public async Task Bad_parameters_are_the_clients_fault(string query, string type)
    {
        using var host = new ApiHost();

        var answer = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/form?{query}", UriKind.Relative)));

        answer.Problem(HttpStatusCode.BadRequest, type);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DocumentCodes.Unreachable, HttpStatusCode.BadGateway, "document-unreachable")]
    [InlineData(DocumentCodes.Status, HttpStatusCode.BadGateway, "document-status")]
    [InlineData(DocumentCodes.TimedOut, HttpStatusCode.GatewayTimeout, "document-timed-out")]
    [InlineData(DocumentCodes.TooLarge, HttpStatusCode.BadGateway, "document-too-large")]
    [InlineData(DocumentCodes.TooMany, HttpStatusCode.BadGateway, "document-too-many")]
    [InlineData(DocumentCodes.WebPage, HttpStatusCode.BadGateway, "document-web-page")]
    [InlineData(DocumentCodes.WebPageOfForge, HttpStatusCode.BadGateway, "document-web-page")]
    [InlineData(DocumentCodes.NotFound, HttpStatusCode.BadGateway, "document-not-found")]
    [InlineData(DocumentCodes.BrokenOff, HttpStatusCode.BadGateway, "document-broken-off")]
    [InlineData(DocumentCodes.Encoding, HttpStatusCode.BadGateway, "document-encoding")]
    [InlineData(DocumentCodes.Redirects, HttpStatusCode.BadGateway, "document-redirects")]
    public async Task A_document_that_cannot_be_had_is_named_whichever_it_is(string code, HttpStatusCode status, string type)
    {
        var documents = MemoryRelease.Of("{}");
        documents.Fail(MemoryRelease.Request, code);
        documents.Fail("https://silent.example.org/software.cfg.json", code);
        using var host = new ApiHost(documents);

        var schema = (await host.GetAsync("form", ("url", MemoryRelease.Url))).Problem(status, type);
        var descriptor = (await host.GetAsync("descriptor", ("url", "https://silent.example.org/software.cfg"))).Problem(status, type);

        Assert.Equal(MemoryRelease.Request, schema.GetProperty("document").GetString());
        Assert.Equal("https://silent.example.org/software.cfg.json", descriptor.GetProperty("document").GetString());
        Assert.Equal(code, descriptor.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("<html>", "document-web-page")]
    [InlineData("nothing", "document-not-json")]
    [InlineData("{\"name\": \"x\",", "document-not-json")]
    [InlineData("[]", "document-not-a-descriptor")]
    public async Task A_descriptor_that_is_none_says_what_it_is(string content, string type)
    {
        var documents = new MemoryDocuments();
        documents.Add("https://h.example.org/software.cfg.json", content);
        using var host = new ApiHost(documents);

        var problem = (await host.PostAsync("validate", "{}", "application/json", ("url", "https://h.example.org/software.cfg"))).Problem(HttpStatusCode.BadGateway, type);

        Assert.Equal("https://h.example.org/software.cfg.json", problem.GetProperty("document").GetString());
        Assert.NotEmpty(problem.GetProperty("diagnostics")[0].GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task A_descriptor_nested_ten_thousand_deep_costs_nothing_but_itself()
    {
        var documents = new MemoryDocuments();
        documents.Add("https://h.example.org/software.cfg.json", new string('[', 10_000));
        using var host = new ApiHost(documents);

        (await host.GetAsync("descriptor", ("url", "https://h.example.org/software.cfg"))).Problem(HttpStatusCode.BadGateway, "document-too-deep");
    }

    [Theory]
    [InlineData("entry", "nope")]
    [InlineData("type", "nope")]
    public async Task An_entry_that_does_not_exist_lists_those_that_do(string parameter, string value)
    {
        using var host = new ApiHost();

        var problem = (await host.GetAsync("form", ("url", "sample:///web-server/software.cfg"), (parameter, value))).Problem(HttpStatusCode.NotFound, "no-such-entry");

        Assert.Equal(["default", "site", "redirect"], problem.GetProperty("entries").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("sample:///web-server/software.cfg.json", problem.GetProperty("document").GetString());
    }

    [Fact]
    public async Task An_entry_is_found_by_what_it_requests()
    {
        using var host = new ApiHost();

        var shared = (await host.GetAsync("form", ("url", "sample:///web-server/software.cfg"), ("type", "default"), ("shared", "true"))).Json();

        Assert.Equal("site", shared.GetProperty("entry").GetString());
    }

    [Fact]
    public async Task Too_many_requests_say_when_to_come_again()
    {
        using var host = new ApiHost(null, ("FormHost:RateLimiting:Enabled", "true"), ("FormHost:RateLimiting:Burst", "1"), ("FormHost:RateLimiting:PerSecond", "1"));
        await host.GetAsync("descriptor", ("url", "sample:///web-server/software.cfg"));

        var refused = await host.GetAsync("descriptor", ("url", "sample:///web-server/software.cfg"));

        refused.Problem(HttpStatusCode.TooManyRequests, "too-many-requests");
        Assert.Equal("1", refused.Header("Retry-After"));
    }

    [Fact]
    public async Task Every_type_is_described_where_it_leads_and_in_the_documentation()
    {
        using var host = new ApiHost();
        var documented = await File.ReadAllTextAsync(Repository.PathOf("docs", "api.md"), TestContext.Current.CancellationToken);

        foreach (var type in ProblemTypes.All)
        {
            var page = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(type.Reference, UriKind.Relative)));
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains($"`{type.Reference}`", documented, StringComparison.Ordinal);
        }
    }
}

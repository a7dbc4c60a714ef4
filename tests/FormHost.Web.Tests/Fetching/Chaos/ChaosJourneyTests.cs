using System.Net;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Tests.Fetching.Support;

namespace FormHost.Web.Tests.Fetching.Chaos;

/// <summary>What an operator sees whose release's host misbehaves: a page that says so, with the raw view and all that was typed.</summary>
public sealed class ChaosJourneyTests
{
    private const string StaleNotice = "This is the last good copy";

    private static readonly Dictionary<string, string> Release = new(StringComparer.Ordinal)
    {
        ["/software.cfg.json"] =
            """{"name": "x", "serialisation": "xml", "software-type": {"default": {"title": "d", "request": "request.json", "response": "request.json"}}}""",
        ["/request.json"] = """{"type": "object", "properties": {"domain": {"$ref": "domain.json"}}}""",
        ["/domain.json"] = """{"title": "Domain", "type": "string"}""",
    };

    [Theory]
    [MemberData(nameof(Misbehaviour.All), MemberType = typeof(Misbehaviour))]
    public async Task The_page_says_what_is_wrong_and_keeps_what_was_typed(string how, string code)
    {
        await using var bad = new Origin((_, stream, token) => Misbehaviour.RespondAsync(how, stream, token));
        await using var app = new FormHostApp(
            [FetchingHost.Allow(bad), ("Limits:FetchSeconds", "0.3"), ("Limits:TotalSeconds", "3"), ("Limits:Retries", "0")]);
        var release = bad.Url("/software.cfg").AbsoluteUri;
        var expected = Opening(code, $"{release}.json");

        var (status, page) = await app.GetAsync(release);
        Assert.Equal(HttpStatusCode.BadGateway, status);
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains("Instance XML", page, StringComparison.Ordinal);

        (_, page) = await app.PostAsync(release, ("_tab", "Raw"), ("_xml", "<instance><parameter id=\"typed\">kept</parameter></instance>"));
        Assert.Contains("<parameter id=\"typed\">kept</parameter>", page, StringComparison.Ordinal);
        Assert.Contains(expected, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_stays_and_what_was_typed_too_where_the_host_dies_in_between()
    {
        var healthy = true;
        await using var origin = new Origin((request, stream, token) =>
            Origin.ReplyAsync(stream, healthy ? 200 : 503, Release[request.Path], ["Cache-Control: no-cache"], token));
        await using var app = new FormHostApp([FetchingHost.Allow(origin), ("Limits:Retries", "0")]);
        var release = origin.Url("/software.cfg").AbsoluteUri;
        var (_, fresh) = await app.GetAsync(release);
        Assert.Contains("Domain", fresh, StringComparison.Ordinal);
        Assert.DoesNotContain(StaleNotice, fresh, StringComparison.Ordinal);

        healthy = false;
        var (status, page) = await app.PostAsync(release, ("_opened", "{}"), ("_current", "{\"domain\": \"typed.example.org\"}"), ("_kept", "{}"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Domain", page, StringComparison.Ordinal);
        Assert.Contains("typed.example.org", page, StringComparison.Ordinal);

        (status, page) = await app.GetAsync(release);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Domain", page, StringComparison.Ordinal);
        Assert.Contains(StaleNotice, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_visitors_at_once_of_a_cold_form_cost_one_fetch_per_document()
    {
        await using var origin = Origin.Serving(Release);
        await using var app = new FormHostApp([FetchingHost.Allow(origin), ("RateLimiting:Enabled", "false")]);

        var pages = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => app.GetAsync(origin.Url("/software.cfg").AbsoluteUri)));

        Assert.All(pages, page => Assert.Contains("Domain", page.Page, StringComparison.Ordinal));
        Assert.Equal(Release.Keys.Order(), origin.Requests.Select(request => request.Path).Order());
    }

    private static string Opening(string code, string document)
    {
        var template = DiagnosticCatalogue.Template(code)!.Replace("{document}", document, StringComparison.Ordinal);
        var argument = template.IndexOf('{', StringComparison.Ordinal);
        return argument < 0 ? template : template[..argument];
    }
}

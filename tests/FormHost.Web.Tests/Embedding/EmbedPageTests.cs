using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace FormHost.Web.Tests.Embedding;

public sealed class EmbedPageTests
{
    [Fact]
    public async Task Options_stay_in_the_addresses_of_the_form()
    {
        using var host = new EmbedHost();

        var page = await host.PageAsync($"{EmbedHost.Form}&types=default,site&id=a1&theme=light&radius=3&lang=en-GB&fill&submit=Go&values=true");

        Assert.Contains("action=\"/embed?url=sample%3A%2F%2F%2Fweb-server%2Fsoftware.cfg&types=default%2Csite&id=a1&lang=en&submit=Go&fill=true&values=true&theme=light&radius=3\"", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\" class=\"embedded fill\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/embed/theme.css?theme=light&radius=3&v=1\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lang=fr", "lang")]
    [InlineData("id=a%20b", "id")]
    [InlineData("accent=red&lang=fr", "accent lang")]
    public async Task What_is_not_understood_is_ignored_and_told(string query, string ignored)
    {
        using var host = new EmbedHost();

        var page = await host.PageAsync($"{EmbedHost.Form}&{query}");

        Assert.Contains($"data-ignored=\"{ignored}\"", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Submit_button_is_there_where_it_is_asked_for_and_something_can_be_changed()
    {
        using var host = new EmbedHost();

        Assert.Contains(">Send it</button>", await host.PageAsync($"{EmbedHost.Form}&submit=Send%20it"), StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"submit\"", await host.PageAsync(EmbedHost.Form), StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"submit\"", await host.PageAsync($"{EmbedHost.Form}&submit=Go&readonly=true"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_accepts_JSON_is_told_what_comes_out()
    {
        using var host = new EmbedHost();

        using var response = await host.PostAsync(EmbedHost.Form, "application/json", ("_do", "check"), ("/host", "www.example.org"), ("/port", "8443"), ("/administrator", string.Empty));
        var report = JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.False(report.GetProperty("valid").GetBoolean());
        Assert.Equal("/administrator", report.GetProperty("errors")[0].GetProperty("pointer").GetString());
        Assert.Equal("""{"host":"www.example.org","port":8443}""", report.GetProperty("json").GetString());
        Assert.Contains("<parameter id=\"port\">8443</parameter>", report.GetProperty("xml").GetString(), StringComparison.Ordinal);
        Assert.Equal("default", report.GetProperty("softwareType").GetString());
        Assert.Equal("xml", report.GetProperty("serialisation").GetString());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("release").ValueKind);
    }

    [Fact]
    public async Task Without_scripts_submitting_shows_the_XML()
    {
        using var host = new EmbedHost();

        using var response = await host.PostAsync($"{EmbedHost.Form}&submit=Go", "text/html", ("_do", "submit"), ("/host", "www.example.org"));
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Contains("<parameter id=\"host\">www.example.org</parameter>", page, StringComparison.Ordinal);
        Assert.Contains("copy the instance XML", page, StringComparison.Ordinal);
        Assert.Contains(">Go anyway</button>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_page_offers_a_snippet_without_any_value()
    {
        using var host = new EmbedHost();

        var page = await host.PageAsync("/form?url=sample:///web-server/software.cfg&entry=site");

        Assert.Contains(
            "<script type=\"module\" src=\"http://localhost/formhost-embed.js\"></script>\n<form-host src=\"http://localhost/\" url=\"sample:///web-server/software.cfg\" entry=\"site\" submit=\"Request\"></form-host>",
            page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("<form-host", await host.PageAsync(EmbedHost.Form), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_element_is_at_most_4_KB_compressed()
    {
        using var host = new EmbedHost();
        using var response = await host.GetAsync("/formhost-embed.js");
        var script = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(script, TestContext.Current.CancellationToken);
        }

        Assert.InRange(compressed.Length, 1, 4096);
    }
}

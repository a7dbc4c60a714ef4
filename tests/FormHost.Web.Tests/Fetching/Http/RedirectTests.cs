using FormHost.Schema.Diagnostics;
using FormHost.Web.Tests.Fetching.Support;

namespace FormHost.Web.Tests.Fetching.Http;

public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_followed_and_its_target_is_the_documents_address(int status)
    {
        await using var origin = new Origin((request, stream, token) => request.Path is "/b/x.json"
            ? Origin.ReplyAsync(stream, 200, "{}", [], token)
            : Origin.ReplyAsync(stream, status, "", ["Location: /b/x.json"], token));
        await using var host = FetchingHost.Open(origin);

        var result = await host.GetAsync(origin.Url("/a.json"));

        Assert.Equal(origin.Url("/b/x.json"), result.Document!.Url);
        Assert.Equal(origin.Url("/a.json"), result.Document.RequestedUrl);
    }

    [Fact]
    public async Task A_loop_of_redirects_ends_after_five()
    {
        await using var origin = Origin.Answering("", 302, "Location: /again");
        await using var host = FetchingHost.Open(origin);

        Assert.Equal(DocumentCodes.Redirects, await host.FailureAsync(origin.Url()));
        Assert.Equal(6, origin.Requests.Count);
    }

    [Theory]
    [InlineData("http://127.0.0.1:PORT/")]
    [InlineData("http://0x7f.1:PORT/")]
    [InlineData("//[::1]:PORT/")]
    [InlineData("http://inside.example.org:PORT/")]
    [InlineData("http://u:p@public.example.org:PORT/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("sample:///kvm/software.cfg.json")]
    [InlineData("http://[bad")]
    public async Task A_redirect_inside_is_refused(string location)
    {
        await using var canary = Origin.Answering("{}");
        var target = location.Replace("PORT", $"{canary.Port}", StringComparison.Ordinal);
        await using var origin = Origin.Answering("", 302, $"Location: {target}");
        await using var host = new FetchingHost(
            [FetchingHost.Allow(origin, 0, "public.example.org"), ("Fetching:Ports:0", $"{canary.Port}"), ("Limits:Retries", "0")]);
        host.Network.Name("public.example.org", "127.0.0.1");
        host.Network.Name("inside.example.org", "127.0.0.1");

        var code = await host.FailureAsync(origin.Url(host: "public.example.org"));

        Assert.Contains(code, (string[])[DocumentCodes.Unreachable, DocumentCodes.Status]);
        Assert.Equal(0, canary.Connections);
    }
}

using System.IO.Compression;
using System.Text;
using FormHost.Schema.Diagnostics;
using FormHost.Web.Tests.Fetching.Support;

namespace FormHost.Web.Tests.Fetching.Http;

public sealed class DocumentFetcherTests
{
    [Fact]
    public async Task A_document_comes_with_its_bytes_address_and_hash()
    {
        await using var origin = Origin.Answering("{\"name\": \"x\"}");
        await using var host = FetchingHost.Open(origin);

        var result = await host.GetAsync(new Uri(origin.Url(), "#/a"));

        Assert.Equal("{\"name\": \"x\"}", Encoding.UTF8.GetString(result.Document!.Content.Span));
        Assert.Equal(origin.Url(), result.Document.Url);
        Assert.Null(result.Document.StaleFor);
    }

    [Fact]
    public async Task Loopback_is_closed_unless_opened()
    {
        await using var origin = Origin.Answering("{}");
        await using var host = new FetchingHost();

        Assert.Equal(DocumentCodes.Unreachable, await host.FailureAsync(origin.Url()));
        Assert.Equal(0, origin.Connections);
    }

    [Fact]
    public async Task Refused_unresolvable_and_unreachable_read_the_same_and_the_log_says_which()
    {
        var gone = Origin.Answering("{}");
        await gone.DisposeAsync();
        await using var host = new FetchingHost([FetchingHost.Allow(gone, 0, "gone.example.org"), ("Limits:Retries", "0")]);
        host.Network.Name("inside.example.org", "10.0.0.1");
        host.Network.Name("none.example.org");
        host.Network.Name("gone.example.org", "127.0.0.1");

        foreach (var (address, reason) in ((string, string)[])
        [
            ("http://inside.example.org/a.json", "Refused"),
            ("http://intranet/a.json", "Refused"),
            ("http://none.example.org/a.json", "Unresolvable"),
            ($"http://gone.example.org:{gone.Port}/a.json", "Unreachable"),
        ])
        {
            var failure = (await host.GetAsync(address)).Failure!;
            Assert.Equal(
                $"{address} could not be reached. Check the address; the server may also be down, or closed to FormHost.",
                DiagnosticCatalogue.Text(failure));
            Assert.Contains(host.Log.All, line => line.Contains(address, StringComparison.Ordinal) && line.Contains(reason, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_log_never_has_the_query()
    {
        await using var origin = Origin.Answering("{}");
        await using var host = FetchingHost.Open(origin);

        await host.TextAsync(origin.Url("/a.json?private_token=t0ken"));

        Assert.Contains(host.Log.All, line => line.Contains("/a.json?***", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.Contains("t0ken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(204)]
    public async Task A_status_other_than_success_is_named_and_not_tried_again(int status)
    {
        await using var origin = Origin.Answering("", status);
        await using var host = FetchingHost.Open(origin);

        var result = await host.GetAsync(origin.Url());

        Assert.Equal(DocumentCodes.Status, result.Failure!.Code);
        Assert.Equal($"{status}", result.Failure.Arguments["status"]);
        Assert.Single(origin.Requests);
    }

    [Fact]
    public async Task A_web_page_is_named_and_its_raw_file_offered()
    {
        await using var origin = Origin.Answering("<!DOCTYPE html><title>Sign in</title>", 200, "Content-Type: application/json");
        await using var host = FetchingHost.Open(origin);

        Assert.Equal(DocumentCodes.WebPage, await host.FailureAsync(origin.Url()));

        var failure = (await host.GetAsync(origin.Url("/o/r/-/blob/main/a.json"))).Failure!;
        Assert.Equal(DocumentCodes.WebPageOfForge, failure.Code);
        Assert.Equal(origin.Url("/o/r/-/raw/main/a.json").AbsoluteUri, failure.Arguments["raw"]);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task A_body_over_the_limit_is_refused(int length, bool fits)
    {
        await using var origin = Origin.Answering(new string('1', length));
        await using var host = FetchingHost.Open(origin, ("Limits:DocumentBytes", "100"));

        Assert.Equal(fits ? null : DocumentCodes.TooLarge, (await host.GetAsync(origin.Url())).Failure?.Code);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task The_limit_counts_after_decompression(string encoding)
    {
        var bomb = Compressed(new byte[50_000_000], encoding);
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, 200, bomb, [$"Content-Encoding: {encoding}"], token));
        await using var host = FetchingHost.Open(origin);

        Assert.Equal(DocumentCodes.TooLarge, await host.FailureAsync(origin.Url()));
    }

    [Fact]
    public async Task Compressed_documents_are_read()
    {
        var body = Compressed("{\"a\": 1}"u8.ToArray(), "gzip");
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, 200, body, ["Content-Encoding: gzip"], token));
        await using var host = FetchingHost.Open(origin);

        Assert.Equal("{\"a\": 1}", await host.TextAsync(origin.Url()));
    }

    [Fact]
    public async Task A_compression_that_was_not_asked_for_is_named()
    {
        await using var origin = Origin.Answering("x", 200, "Content-Encoding: zstd");
        await using var host = FetchingHost.Open(origin);

        Assert.Equal(DocumentCodes.Encoding, await host.FailureAsync(origin.Url()));
    }

    [Fact]
    public async Task What_fails_for_a_moment_is_tried_again()
    {
        var tries = 0;
        await using var origin = new Origin((_, stream, token) => Origin.ReplyAsync(stream, ++tries <= 2 ? 500 : 200, "{}", [], token));
        await using var host = FetchingHost.Open(origin);

        Assert.Equal("{}", await host.TextAsync(origin.Url()));
        Assert.Equal(3, origin.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_never_ends_ends_at_the_time_limit()
    {
        await using var origin = new Origin(async (_, stream, token) =>
        {
            await Origin.SendAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{", token);
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
        });
        await using var host = FetchingHost.Open(origin, ("Limits:FetchSeconds", "0.2"));

        var result = await host.GetAsync(origin.Url());

        Assert.Equal(DocumentCodes.TimedOut, result.Failure!.Code);
        Assert.Equal("0.2", result.Failure.Arguments["seconds"]);
        Assert.Single(origin.Requests);
    }

    private static byte[] Compressed(byte[] bytes, string encoding)
    {
        using var target = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(target, CompressionLevel.Fastest),
            "br" => new BrotliStream(target, CompressionLevel.Fastest),
            _ => new ZLibStream(target, CompressionLevel.Fastest),
        })
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }
}

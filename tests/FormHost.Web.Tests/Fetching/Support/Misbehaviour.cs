using System.Globalization;
using System.Net.Sockets;
using FormHost.Schema.Diagnostics;

namespace FormHost.Web.Tests.Fetching.Support;

/// <summary>The ways an origin can misbehave, each with what it is called to the operator.</summary>
public static class Misbehaviour
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    public static TheoryData<string, string> All => new()
    {
        { "hangs before headers", DocumentCodes.TimedOut },
        { "hangs in the head", DocumentCodes.TimedOut },
        { "hangs in the body", DocumentCodes.TimedOut },
        { "trickles", DocumentCodes.TimedOut },
        { "never ends", DocumentCodes.TooLarge },
        { "never ends in chunks", DocumentCodes.TooLarge },
        { "sends 50 MB", DocumentCodes.TooLarge },
        { "sends 10 MB of [", DocumentCodes.TooLarge },
        { "closes at once", DocumentCodes.Unreachable },
        { "resets at once", DocumentCodes.Unreachable },
        { "resets in the body", DocumentCodes.BrokenOff },
        { "truncates", DocumentCodes.BrokenOff },
        { "truncates a chunk", DocumentCodes.BrokenOff },
        { "says gzip and sends none", DocumentCodes.BrokenOff },
        { "states two lengths", DocumentCodes.BrokenOff },
        { "speaks another protocol", DocumentCodes.Unreachable },
        { "sends endless headers", DocumentCodes.Unreachable },
        { "sends interim answers only", DocumentCodes.TimedOut },
        { "redirects in a loop", DocumentCodes.Redirects },
        { "redirects nowhere", DocumentCodes.Status },
        { "answers 404", DocumentCodes.Status },
        { "answers 500", DocumentCodes.Status },
        { "answers 429", DocumentCodes.Status },
        { "answers 304 for what was never had", DocumentCodes.Status },
        { "sends a web page", DocumentCodes.WebPage },
    };

    public static async Task RespondAsync(string how, Stream stream, CancellationToken token)
    {
        switch (how)
        {
            case "hangs before headers":
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                break;
            case "hangs in the head":
                await Origin.SendAsync(stream, $"{Ok}Content-Le", token);
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                break;
            case "hangs in the body":
                await Origin.SendAsync(stream, $"{Ok}Content-Length: 10\r\n\r\n{{", token);
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                break;
            case "trickles":
                await Origin.SendAsync(stream, $"{Ok}\r\n", token);
                await RepeatAsync(stream, " ", TimeSpan.FromMilliseconds(20), token);
                break;
            case "never ends":
                await Origin.SendAsync(stream, $"{Ok}\r\n", token);
                await RepeatAsync(stream, new string(' ', 65536), TimeSpan.Zero, token);
                break;
            case "never ends in chunks":
                await Origin.SendAsync(stream, $"{Ok}Transfer-Encoding: chunked\r\n\r\n", token);
                await RepeatAsync(stream, $"10000\r\n{new string(' ', 65536)}\r\n", TimeSpan.Zero, token);
                break;
            case "sends 50 MB":
                await Origin.ReplyAsync(stream, 200, new byte[50_000_000], [], token);
                break;
            case "sends 10 MB of [":
                await Origin.ReplyAsync(stream, 200, new string('[', 10_000_000), [], token);
                break;
            case "closes at once":
                break;
            case "resets at once":
                Reset(stream);
                break;
            case "resets in the body":
                await Origin.SendAsync(stream, $"{Ok}Content-Length: 10\r\n\r\n{{", token);
                await stream.FlushAsync(token);
                await Task.Delay(TimeSpan.FromMilliseconds(50), token);
                Reset(stream);
                break;
            case "truncates":
                await Origin.SendAsync(stream, $"{Ok}Content-Length: 1000\r\n\r\n{{\"a\": ", token);
                break;
            case "truncates a chunk":
                await Origin.SendAsync(stream, $"{Ok}Transfer-Encoding: chunked\r\n\r\n100\r\n{{\"a\": ", token);
                break;
            case "says gzip and sends none":
                await Origin.ReplyAsync(stream, 200, "{\"a\": 1}", ["Content-Encoding: gzip"], token);
                break;
            case "states two lengths":
                await Origin.SendAsync(stream, $"{Ok}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{{}}", token);
                break;
            case "speaks another protocol":
                await Origin.SendAsync(stream, "220 mail.example.org ESMTP\r\n", token);
                break;
            case "sends endless headers":
                await Origin.SendAsync(stream, Ok, token);
                await RepeatAsync(stream, $"X-Header: {new string('x', 1000)}\r\n", TimeSpan.Zero, token);
                break;
            case "sends interim answers only":
                await RepeatAsync(stream, "HTTP/1.1 103 Early Hints\r\n\r\n", TimeSpan.FromMilliseconds(5), token);
                break;
            case "redirects in a loop":
                await Origin.ReplyAsync(stream, 302, "", ["Location: /again"], token);
                break;
            case "redirects nowhere":
                await Origin.ReplyAsync(stream, 302, "", [], token);
                break;
            case "sends a web page":
                await Origin.ReplyAsync(stream, 200, "<html><title>Maintenance</title>", ["Content-Type: application/json"], token);
                break;
            case "answers 304 for what was never had":
                await Origin.ReplyAsync(stream, 304, "", [], token);
                break;
            default:
                await Origin.ReplyAsync(stream, int.Parse(how.AsSpan("answers ".Length, 3), CultureInfo.InvariantCulture), "", ["Retry-After: 100"], token);
                break;
        }
    }

    private static async Task RepeatAsync(Stream stream, string text, TimeSpan pause, CancellationToken token)
    {
        while (true)
        {
            await Origin.SendAsync(stream, text, token);
            await Task.Delay(pause, token);
        }
    }

    private static void Reset(Stream stream)
    {
        var socket = ((NetworkStream)stream).Socket;
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }
}

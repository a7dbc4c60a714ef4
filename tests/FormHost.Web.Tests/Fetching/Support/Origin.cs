using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FormHost.Web.Tests.Fetching.Support;

/// <summary>A web server on loopback that answers as a test says, byte for byte; one request per connection.</summary>
internal sealed class Origin : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<OriginRequest, Stream, CancellationToken, Task> _respond;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<OriginRequest> _requests = new();
    private readonly Task _accepting;
    private int _connections;

    public Origin(Func<OriginRequest, Stream, CancellationToken, Task> respond)
    {
        _respond = respond;
        _listener.Start(512);
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyCollection<OriginRequest> Requests => _requests;

    /// <summary>Connections ever made.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>An origin that always answers this.</summary>
    public static Origin Answering(string body, int status = 200, params string[] headers) =>
        new((_, stream, token) => ReplyAsync(stream, status, body, headers, token));

    /// <summary>An origin that answers a GET of each path with its body, else 404.</summary>
    public static Origin Serving(IReadOnlyDictionary<string, string> files) => new((request, stream, token) =>
        files.TryGetValue(request.Path, out var body) ? ReplyAsync(stream, 200, body, [], token) : ReplyAsync(stream, 404, "none", [], token));

    public Uri Url(string path = "/software.cfg.json", string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    public static Task ReplyAsync(Stream stream, int status, string body, string[] headers, CancellationToken token) =>
        ReplyAsync(stream, status, Encoding.UTF8.GetBytes(body), headers, token);

    public static async Task ReplyAsync(Stream stream, int status, byte[] body, string[] headers, CancellationToken token)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} X\r\nConnection: close\r\n");
        foreach (var header in headers)
        {
            head.Append(header).Append("\r\n");
        }

        if (status != 304)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
        }

        await SendAsync(stream, $"{head}\r\n", token);
        await stream.WriteAsync(body, token);
    }

    public static Task SendAsync(Stream stream, string text, CancellationToken token) =>
        stream.WriteAsync(Encoding.Latin1.GetBytes(text), token).AsTask();

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(client);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                var stream = client.GetStream();
                if (await ReadRequestAsync(stream, _stopping.Token) is { } request)
                {
                    _requests.Enqueue(request);
                    await _respond(request, stream, _stopping.Token);
                    client.Client.Shutdown(SocketShutdown.Send);
                    await stream.CopyToAsync(Stream.Null, _stopping.Token);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The client went away, which is its right.
            }
        }
    }

    private static async Task<OriginRequest?> ReadRequestAsync(Stream stream, CancellationToken token)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, token);
            if (read == 0)
            {
                return null;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        var lines = text.ToString().Split("\r\n");
        var headers = lines.Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new OriginRequest(lines[0].Split(' ')[1], headers);
    }
}

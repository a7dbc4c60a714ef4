using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace FormHost.Web.Tests.Fetching.Support;

/// <summary>A Redis of the test's own on loopback; tests are skipped plainly where none is installed.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private const string Program = "redis-server";
    private readonly int _port = FreePort();
    private Process? _process;

    /// <summary>The connection string.</summary>
    public string Connection => $"127.0.0.1:{_port}";

    public static async Task<RedisServer> StartAsync()
    {
        var server = new RedisServer();
        await server.RestartAsync();
        return server;
    }

    /// <summary>Starts it, empty.</summary>
    public async Task RestartAsync()
    {
        var start = new ProcessStartInfo(Program, ["--port", $"{_port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        try
        {
            _process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"Skipped: {Program} is not installed.");
        }

        while (await _process!.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    /// <summary>Ends it at once, as a crash does.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _process.Dispose();
        _process = null;
    }

    /// <summary>Waits until it holds so many keys.</summary>
    public async Task<RedisKey[]> KeysAsync(int count)
    {
        await using var client = await ConnectionMultiplexer.ConnectAsync(Connection);
        while (true)
        {
            RedisKey[] keys = [.. client.GetServer(Connection).Keys()];
            if (keys.Length >= count)
            {
                return keys;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>All it holds below a prefix: name, content, and how long it stays.</summary>
    public async Task<(string Name, byte[] Content, TimeSpan Left)[]> ContentAsync(string prefix)
    {
        await using var client = await ConnectionMultiplexer.ConnectAsync(Connection);
        var database = client.GetDatabase();
        RedisKey[] keys = [.. client.GetServer(Connection).Keys(pattern: $"{prefix}*")];
        return [.. keys.Select(key => (key.ToString(), (byte[])database.HashGet(key, "data")!, database.KeyTimeToLive(key) ?? TimeSpan.MaxValue))];
    }

    /// <summary>Spoils what it holds.</summary>
    public async Task SpoilAsync(RedisKey key)
    {
        await using var client = await ConnectionMultiplexer.ConnectAsync(Connection);
        await client.GetDatabase().HashSetAsync(key, "data", "spoiled");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

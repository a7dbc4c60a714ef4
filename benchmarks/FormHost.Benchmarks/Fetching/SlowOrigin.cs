using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FormHost.Benchmarks.Fetching;

/// <summary>A web server on loopback that answers after a latency, or never.</summary>
internal sealed class SlowOrigin : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Func<string, byte[]?> _files;
    private readonly TimeSpan _latency;
    private int _requests;

    private SlowOrigin(Func<string, byte[]?> files, TimeSpan latency)
    {
        (_files, _latency) = (files, latency);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>True: it takes requests and never answers.</summary>
    public bool IsDead { get; set; }

    /// <summary>What it says about keeping its documents.</summary>
    public string CacheControl { get; init; } = "max-age=60";

    public int Requests => Volatile.Read(ref _requests);

    public int Port => new Uri(_app.Urls.First()).Port;

    public static async Task<SlowOrigin> StartAsync(Func<string, byte[]?> files, TimeSpan latency, string cacheControl = "max-age=60")
    {
        var origin = new SlowOrigin(files, latency) { CacheControl = cacheControl };
        await origin._app.StartAsync();
        return origin;
    }

    public Uri Url(string path) => new($"http://127.0.0.1:{Port}{path}");

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref _requests);
        await Task.Delay(IsDead ? Timeout.InfiniteTimeSpan : _latency, context.RequestAborted);
        if (_files(context.Request.Path.Value!) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.CacheControl = CacheControl;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}

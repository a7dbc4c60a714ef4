using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.AspNetCore.Hosting.Server;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>Sites that are not FormHost's: one that may embed, and one that may not. They serve the pages that a test gives them.</summary>
public sealed class HostSite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, (string Html, string? Policy)> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> _posted = new();
    private readonly WebApplication _app;
    private int _count;

    public HostSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Parse("127.0.0.1"), 0);
            kestrel.Listen(IPAddress.Parse("127.0.0.2"), 0);
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The origin that FormHost lists.</summary>
    public string Listed { get; private set; } = string.Empty;

    /// <summary>An origin that it does not list, on another site.</summary>
    public string Unlisted { get; private set; } = string.Empty;

    /// <summary>The fields of the forms that were posted here.</summary>
    public IReadOnlyCollection<IReadOnlyDictionary<string, string>> Posted => _posted;

    public async Task StartAsync()
    {
        await _app.StartAsync();
        var addresses = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Listed = addresses.First(address => address.Contains("127.0.0.1", StringComparison.Ordinal));
        Unlisted = addresses.First(address => address.Contains("127.0.0.2", StringComparison.Ordinal));
    }

    /// <summary>Serves a page; returns its path.</summary>
    public string Add(string html, string? policy = null)
    {
        var path = $"/{Interlocked.Increment(ref _count)}";
        _pages[path] = (html, policy);
        return path;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            var form = await context.Request.ReadFormAsync();
            _posted.Enqueue(form.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal));
        }

        var (html, policy) = _pages.GetValueOrDefault(context.Request.Path.Value!, ("<!DOCTYPE html><title>Elsewhere</title><link rel=icon href=data:,><h1>Elsewhere</h1>", null));
        context.Response.Headers.ContentSecurityPolicy = policy;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html);
    }
}

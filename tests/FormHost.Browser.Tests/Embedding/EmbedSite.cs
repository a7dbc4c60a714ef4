using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FormHost.Browser.Tests.Embedding;

/// <summary>FormHost on <c>localhost</c>, the sites around it on other addresses, and a browser that blocks third-party cookies.</summary>
public sealed class EmbedSite : IAsyncLifetime
{
    private readonly DirectoryInfo _releases = Directory.CreateTempSubdirectory("formhost");
    private FormHostServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public HostSite Host { get; } = new();

    /// <summary>Where FormHost answers: another site than those around, which ports alone would not make.</summary>
    public Uri FormHost { get; private set; } = new("http://localhost/");

    public async ValueTask InitializeAsync()
    {
        LongRelease.Write(_releases);
        await Host.StartAsync();
        _server = new FormHostServer(("RateLimiting:Enabled", "false"), ("Embedding:Origins:0", Host.Listed), ("Catalogue:2", _releases.FullName));
        FormHost = new UriBuilder(_server.Start()) { Host = "localhost" }.Uri;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--test-third-party-cookie-phaseout"],
        });
    }

    /// <summary>A form of the release with the long texts.</summary>
    public string LongReleaseUrl => $"catalogue://{_releases.Name.ToLowerInvariant()}/software.cfg";

    public async Task<EmbedVisit> VisitAsync(int width = 1000, bool scripted = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripted,
        });
        context.SetDefaultTimeout(15_000);
        return new EmbedVisit(this, context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        await Host.DisposeAsync();
        _releases.Delete(recursive: true);
    }
}

using FormHost.Browser.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Site))]

namespace FormHost.Browser.Tests.Support;

/// <summary>The running product and one browser, shared by all tests; each visit has a profile of its own.</summary>
public sealed class Site : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private const float Patience = 30_000;

    private readonly FormHostServer _server = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the product answers.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    public async ValueTask InitializeAsync()
    {
        Address = _server.Start();
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    /// <summary>A new visitor.</summary>
    /// <param name="options">What the visitor's browser is like.</param>
    /// <param name="address">Where the visitor goes; the shared product where null.</param>
    public async Task<Visit> VisitAsync(VisitOptions options, Uri? address = null)
    {
        address ??= Address;
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = address.AbsoluteUri,
            JavaScriptEnabled = options.IsScripted,
            ColorScheme = options.ColorScheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = options.Width, Height = 900 },
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(Patience);
        return new Visit(context, await context.NewPageAsync(), address, options.IsScripted);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _server.DisposeAsync();
    }
}

using System.Text;
using FormHost.Schema.Documents;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FormHost.Web.Tests.Fetching.Support;

/// <summary>Fetching as the product registers it, on a planned network. Disposing it fails the test on any unplanned call.</summary>
internal sealed class FetchingHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="settings">Configuration below <c>FormHost:</c>, and connection strings.</param>
    /// <param name="clock">The time; the machine's where null.</param>
    public FetchingHost(IEnumerable<(string Key, string Value)>? settings = null, TimeProvider? clock = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection((settings ?? []).Select(pair => KeyValuePair.Create(FullKey(pair.Key), (string?)pair.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton<IHostResolver>(Network);
        services.AddSingleton<IDialler>(Network);
        services.AddFetching(configuration);
        _services = services.BuildServiceProvider();
    }

    public PlannedNetwork Network { get; } = new();

    public LogLines Log { get; } = new();

    public IServiceProvider Services => _services;

    public IDocumentSource Documents => _services.GetRequiredService<IDocumentSource>();

    /// <summary>A host to which these origins are opened.</summary>
    public static FetchingHost Open(Origin origin, params (string Key, string Value)[] settings) => new([Allow(origin), .. settings]);

    public static (string Key, string Value) Allow(Origin origin, int index = 0, string host = "127.0.0.1") =>
        ($"Fetching:Allow:{index}", $"{host}:{origin.Port}");

    public Task<DocumentResult> GetAsync(Uri url) => Documents.GetAsync(url, TestContext.Current.CancellationToken);

    /// <summary>What a person gets who types an address.</summary>
    public Task<DocumentResult> GetAsync(string typed) =>
        DocumentAddress.TryRead(typed, out var url, out var failure) ? GetAsync(url) : Task.FromResult(DocumentResult.Failed(failure));

    /// <summary>The text of the document; fails the test where there is none.</summary>
    public async Task<string> TextAsync(Uri url)
    {
        var result = await GetAsync(url);
        Assert.Null(result.Failure);
        return Encoding.UTF8.GetString(result.Document!.Content.Span);
    }

    /// <summary>The failure's code; fails the test where the document was had.</summary>
    public async Task<string> FailureAsync(Uri url)
    {
        var result = await GetAsync(url);
        Assert.Null(result.Document);
        return result.Failure!.Code;
    }

    private static string FullKey(string key) => key.StartsWith("ConnectionStrings:", StringComparison.Ordinal) ? key : $"FormHost:{key}";

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Assert.Empty(Network.Unplanned);
    }
}

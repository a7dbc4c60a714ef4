using FormHost.Schema.Documents;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Fetching.Closures;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FormHost.Benchmarks.Fetching;

/// <summary>Fetching as the product registers it, with loopback opened.</summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Node(IEnumerable<SlowOrigin> origins)
    {
        var settings = origins.Select((origin, i) => KeyValuePair.Create($"FormHost:Fetching:Allow:{i}", (string?)$"127.0.0.1:{origin.Port}"));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddFetching(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        _services = services.BuildServiceProvider();
        Closures = _services.GetRequiredService<SchemaClosures>();
    }

    public SchemaClosures Closures { get; }

    public IDocumentSource Open(DocumentAge age = DocumentAge.AsHostSays) => _services.GetRequiredService<IFormDocuments>().Open(age);

    public Task<LoadedClosure> LoadAsync(Uri root, DocumentAge age = DocumentAge.AsHostSays) =>
        Closures.LoadAsync(Open(age), root, CancellationToken.None);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

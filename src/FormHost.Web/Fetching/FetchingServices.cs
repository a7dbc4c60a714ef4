using FormHost.Schema.Documents;
using FormHost.Web.Fetching.Addresses;
using FormHost.Web.Fetching.Caching;
using FormHost.Web.Fetching.Clients;
using FormHost.Web.Fetching.Closures;
using FormHost.Web.Fetching.Files;
using FormHost.Web.Fetching.Http;
using FormHost.Web.Fetching.Options;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FormHost.Web.Fetching;

/// <summary>Registers where documents come from.</summary>
internal static class FetchingServices
{
    /// <summary>Adds <see cref="IFormDocuments"/>, <see cref="IDocumentSource"/>, <see cref="ICatalogue"/> and <see cref="DocumentLimits"/>, with their options validated at start.</summary>
    public static IServiceCollection AddFetching(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddFetchingOptions(configuration);
        services.AddClients(configuration);
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IHostResolver, DnsHostResolver>();
        services.TryAddSingleton<IDialler, SocketDialler>();
        services.AddSingleton<FetchTelemetry>();
        services.AddSingleton(provider => new AllowList(provider.Value<FetchingOptions>().Allow.Select(entry => AllowEntry.Parse(entry)!)));
        services.AddSingleton(provider => new FetchGuard(provider.GetRequiredService<AllowList>(), PortsOf(provider.Value<FetchingOptions>())));
        services.AddSingleton(provider =>
            new HostCredentials(provider.Value<FetchingOptions>().Credentials, provider.GetRequiredService<AllowList>()));
        services.AddSingleton<GuardedConnector>();
        services.AddSingleton(provider => new HttpMessageInvoker(
            FetchHandler.Create(provider.GetRequiredService<GuardedConnector>(), provider.GetRequiredService<FetchLimits>())));
        services.AddSingleton<DocumentRequest>();
        services.AddSingleton<DocumentFetcher>();
        services.AddSingleton(provider => DocumentCacheSetup.Create(
            provider.Value<FetchingOptions>(),
            provider.GetRequiredService<FetchLimits>(),
            configuration.GetConnectionString("Redis"),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<DocumentCache>();
        services.AddSingleton<CatalogueFolders>();
        services.AddSingleton<CatalogueDocumentSource>();
        services.AddSingleton(new SampleDocumentSource(typeof(FetchingServices).Assembly));
        services.AddSingleton<ICatalogue, Catalogue>();
        services.AddSingleton<DocumentSources>();
        services.AddSingleton<IFormDocuments, FormDocuments>();
        services.AddSingleton<SchemaClosures>();
        services.AddSingleton(provider => provider.GetRequiredService<DocumentSources>().For(DocumentAge.AsHostSays));
        return services;
    }

    private static void AddFetchingOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidated<FetchingOptions, FetchingOptionsValidator>().Bind(configuration.GetSection(FetchingOptions.Section));
        services.AddValidated<FetchLimits, FetchLimitsValidator>().Bind(configuration.GetSection(FetchLimits.Section));
        services.AddValidated<DocumentLimits, DocumentLimitsValidator>().Bind(configuration.GetSection(FetchLimits.Section));
        services.AddValidated<CatalogueOptions, CatalogueOptionsValidator>().BindList(configuration, CatalogueOptions.Section, options => options.Entries);
        services.AddSingleton(provider => provider.Value<FetchLimits>());
        services.AddSingleton(provider => provider.Value<DocumentLimits>());
        services.AddSingleton(provider => provider.Value<CatalogueOptions>());
    }

    private static IEnumerable<int> PortsOf(FetchingOptions options) => options.Ports.Count > 0 ? options.Ports : FetchingOptions.DefaultPorts;
}

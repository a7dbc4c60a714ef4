using FormHost.Tests;
using FormHost.Web.Fetching;
using FormHost.Web.Tests.Requests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FormHost.Browser.Tests.Support;

/// <summary>The product itself on Kestrel, at a free port of loopback, with the releases of these tests and of the corpus as catalogues,
/// and the samples at published addresses, too.</summary>
internal sealed class FormHostServer : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] _settings;

    /// <param name="settings">Further configuration below <c>FormHost:</c>.</param>
    public FormHostServer(params (string Key, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel();
    }

    public Uri Start()
    {
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <summary>The port is configured, not set by the factory: under load the server may have started before it could be.</summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseUrls("http://127.0.0.1:0");
        builder.UseSetting("FormHost:Catalogue:0", Path.Combine(AppContext.BaseDirectory, "Releases"));
        if (Corpus.Exists)
        {
            builder.UseSetting("FormHost:Catalogue:1", Corpus.PathOf("corpus", "slapos"));
        }

        foreach (var (key, value) in _settings)
        {
            builder.UseSetting($"FormHost:{key}", value);
        }

        builder.ConfigureTestServices(services => services
            .AddSingleton<IFormDocuments>(provider => new PublishedSamples(ActivatorUtilities.CreateInstance<FormDocuments>(provider))));
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
    }
}

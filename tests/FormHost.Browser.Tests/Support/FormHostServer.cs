using FormHost.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace FormHost.Browser.Tests.Support;

/// <summary>The product itself on Kestrel, at a free port of loopback, with the releases of these tests and of the corpus as catalogues.</summary>
internal sealed class FormHostServer : WebApplicationFactory<Program>
{
    public FormHostServer() => UseKestrel(0);

    public Uri Start()
    {
        StartServer();
        return ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("FormHost:Catalogue:0", Path.Combine(AppContext.BaseDirectory, "Releases"));
        if (Corpus.Exists)
        {
            builder.UseSetting("FormHost:Catalogue:1", Corpus.PathOf("corpus", "slapos"));
        }

        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
    }
}

using System.Text.Encodings.Web;
using FormHost.Web.Api;
using FormHost.Web.Api.Problems;
using FormHost.Web.Embedding;
using FormHost.Web.Embedding.Demo;
using FormHost.Web.Faults;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Clients;
using FormHost.Web.Health;
using FormHost.Web.Pages;
using FormHost.Web.Releases;
using FormHost.Web.Requests;
using FormHost.Web.Requests.Sending;

namespace FormHost.Web.Hosting;

/// <summary>Puts FormHost together.</summary>
internal static class FormHostApplication
{
    /// <summary>A published build finds its web root beside its assembly, wherever it is started from.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ApplicationName = typeof(FormHostApplication).Assembly.GetName().Name,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
    };

    public static void AddFormHost(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();

        // Requests are logged with their query, which holds URLs of documents.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddFetching(builder.Configuration);
        builder.Services.AddEmbedding(builder.Configuration);
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<HtmlEncoder, PageEncoder>();
        builder.Services.AddSingleton<DescriptorCache>();
        builder.Services.AddSingleton<SchemaLoader>();
        builder.Services.AddSingleton<ReleaseLoader>();
        builder.Services.AddSingleton<ResultsLoader>();
        builder.Services.AddSingleton<FormPageHandler>();
        builder.Services.AddFormLimits(builder.Configuration);
        builder.Services.AddCompression();
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddApi();
        AllowedHosts.AddDefault(builder.Configuration);
        builder.Services.AddRequests(builder.Configuration);
    }

    public static void UseFormHost(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseFaults();
        app.UseRequesters();
        app.UseClients();
        app.MapStaticAssets();
        var assets = StaticAssetNames.Of(app);
        app.MapPages(assets);
        app.MapRequests(assets);
        app.MapEmbedding();
        app.MapApi();
        app.MapProblems();
        app.MapHealth();
        if (app.Environment.IsDevelopment())
        {
            app.MapDemo();
        }
    }
}

using System.Net.Http.Headers;
using System.Text;
using FormHost.Web.Fetching;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FormHost.Web.Tests.Api.Support;

/// <summary>The product, asked by HTTP. With documents of the test's own it fetches nothing.</summary>
internal sealed class ApiHost : IDisposable
{
    private readonly WebApplicationFactory<Program> _factory = new();
    private readonly WebApplicationFactory<Program> _configured;

    /// <param name="documents">Where documents come from; samples and catalogue folders where null.</param>
    /// <param name="settings">Configuration, by its whole key.</param>
    public ApiHost(MemoryDocuments? documents = null, params (string Key, string Value)[] settings)
    {
        _configured = _factory.WithWebHostBuilder(host =>
        {
            host.UseSetting("FormHost:RateLimiting:Enabled", "false");
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }

            host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
            if (documents is not null)
            {
                host.ConfigureTestServices(services => services.AddSingleton<IFormDocuments>(documents));
            }
        });
        Client = _configured.CreateClient();
    }

    public Fetching.Support.LogLines Log { get; } = new();

    public HttpClient Client { get; }

    public IServiceProvider Services => _configured.Services;

    /// <summary>A client that follows no redirect.</summary>
    public HttpClient NewClient() => _configured.CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>A path of the API with its query; values are escaped.</summary>
    public static Uri Path(string operation, params (string Name, string Value)[] query) =>
        new($"/api/v1/{operation}?{string.Join('&', query.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"))}", UriKind.Relative);

    public Task<ApiAnswer> GetAsync(string operation, params (string Name, string Value)[] query) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, Path(operation, query)));

    public Task<ApiAnswer> PostAsync(string operation, string body, string? contentType, params (string Name, string Value)[] query) =>
        PostAsync(operation, Encoding.UTF8.GetBytes(body), contentType, query);

    public Task<ApiAnswer> PostAsync(string operation, byte[] body, string? contentType, params (string Name, string Value)[] query)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, Path(operation, query)) { Content = content });
    }

    public async Task<ApiAnswer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
            return new ApiAnswer(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _configured.Dispose();
        _factory.Dispose();
    }
}

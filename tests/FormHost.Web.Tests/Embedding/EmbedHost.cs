using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace FormHost.Web.Tests.Embedding;

/// <summary>The product, asked by HTTP, in production unless said otherwise.</summary>
internal sealed class EmbedHost : IDisposable
{
    public const string Form = "/embed?url=sample:///web-server/software.cfg";

    private readonly WebApplicationFactory<Program> _factory = new();
    private readonly WebApplicationFactory<Program> _configured;
    private readonly HttpClient _client;

    public EmbedHost(params string[] origins)
        : this("Production", origins)
    {
    }

    public EmbedHost(string environment, string[] origins)
    {
        _configured = _factory.WithWebHostBuilder(host =>
        {
            host.UseEnvironment(environment);
            for (var index = 0; index < origins.Length; index++)
            {
                host.UseSetting($"FormHost:Embedding:Origins:{index}", origins[index]);
            }

            host.ConfigureLogging(logging => logging.ClearProviders());
        });
        _client = _configured.CreateClient(new() { AllowAutoRedirect = false });
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);

    /// <summary>A page, its entities decoded.</summary>
    public async Task<string> PageAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The answer to a posted form.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string accept, params (string Name, string Value)[] values)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Accept.ParseAdd(accept);
        request.Content = new FormUrlEncodedContent(values.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static string PolicyOf(HttpResponseMessage response) => response.Headers.GetValues("Content-Security-Policy").Single();

    public void Dispose()
    {
        _client.Dispose();
        _configured.Dispose();
        _factory.Dispose();
    }
}

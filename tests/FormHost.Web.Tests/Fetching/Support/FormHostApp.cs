using System.Net;
using FormHost.Web.Fetching.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FormHost.Web.Tests.Fetching.Support;

/// <summary>The whole product on a planned network.</summary>
internal sealed class FormHostApp : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory = new();
    private readonly HttpClient _client;

    /// <param name="settings">Configuration below <c>FormHost:</c>.</param>
    public FormHostApp(IEnumerable<(string Key, string Value)> settings)
    {
        _client = _factory.WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in settings)
            {
                host.UseSetting($"FormHost:{key}", value);
            }

            host.ConfigureLogging(logging => logging.ClearProviders());
            host.ConfigureTestServices(services => services.AddSingleton<IHostResolver>(Network).AddSingleton<IDialler>(Network));
        }).CreateClient();
    }

    public PlannedNetwork Network { get; } = new();

    /// <summary>The form page of a release, its entities decoded.</summary>
    public async Task<(HttpStatusCode Status, string Page)> GetAsync(string release) =>
        await ReadAsync(await _client.GetAsync(FormOf(release), TestContext.Current.CancellationToken));

    /// <summary>The page after its form was posted with these values.</summary>
    public async Task<(HttpStatusCode Status, string Page)> PostAsync(string release, params (string Name, string Value)[] values)
    {
        using var content = new FormUrlEncodedContent(values.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        return await ReadAsync(await _client.PostAsync(FormOf(release), content, TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _factory.DisposeAsync();
        Assert.Empty(Network.Unplanned);
    }

    private static Uri FormOf(string release) => new($"/form?url={Uri.EscapeDataString(release)}", UriKind.Relative);

    private static async Task<(HttpStatusCode Status, string Page)> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return (response.StatusCode, WebUtility.HtmlDecode(page));
        }
    }
}

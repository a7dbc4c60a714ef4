using System.Net;
using System.Text.RegularExpressions;
using FormHost.Web.Fetching;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace FormHost.Web.Tests.Requests.Support;

/// <summary>The whole product with a master, as a browser meets it.</summary>
internal sealed partial class RequestApp : IAsyncDisposable
{
    /// <summary>The release that is requested.</summary>
    public const string Release = $"{PublishedSamples.Host}database-cluster/software.cfg";

    public const string Form = $"url={Release}&entry=database";

    /// <summary>Parameters that the form's schema accepts.</summary>
    public const string Valid = "{\"name\":\"shop\"}";

    private readonly WebApplicationFactory<Program> _factory = new();

    public RequestApp(params (string Key, string Value)[] settings)
    {
        Client = _factory.WithWebHostBuilder(host =>
        {
            host.UseSetting("FormHost:Requests:RetryMilliseconds", "0");
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }

            host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
            host.ConfigureTestServices(services => services
                .AddSingleton<TimeProvider>(Clock)
                .AddSingleton<IStartupFilter>(new PeerFilter(() => Peer))
                .AddSingleton<IFormDocuments>(provider => new PublishedSamples(ActivatorUtilities.CreateInstance<FormDocuments>(provider))));
        }).CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    /// <summary>Who is connected; null as in a test without a network.</summary>
    public IPAddress? Peer { get; set; }

    public LogLines Log { get; } = new();

    public HttpClient Client { get; }

    /// <summary>The request page, filled in.</summary>
    public static (string Name, string Value)[] Typed(string parameters, params (string Name, string Value)[] more) =>
        [("_opened", "{}"), ("_current", parameters), ("_tab", "Form"), ("_entry", "database"), ("_title", "My shop"), ("_state", "started"), .. more];

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, IEnumerable<(string Name, string Value)>? values = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (values is not null)
        {
            request.Content = new FormUrlEncodedContent(values.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts as FormHost's own page does.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] values) =>
        SendAsync(HttpMethod.Post, path, values, ("Sec-Fetch-Site", "same-origin"));

    public async Task<string> GetAsync(string path) => await TextAsync(await SendAsync(HttpMethod.Get, path));

    /// <summary>Sends a request and gives the address of its ticket.</summary>
    public async Task<string> RequestAsync(params (string Name, string Value)[] values)
    {
        using var answer = await PostAsync($"/request/send?{Form}", values);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        return answer.Headers.Location!.OriginalString;
    }

    public static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return Spaces().Replace(html, " ");
        }
    }

    /// <summary>The value of a hidden field.</summary>
    public static string Hidden(string page, string name) =>
        Regex.Match(page, $"name=\"{Regex.Escape(name)}\" value=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}

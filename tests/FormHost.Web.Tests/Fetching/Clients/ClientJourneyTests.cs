using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FormHost.Web.Fetching;
using FormHost.Web.Fetching.Clients;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FormHost.Web.Tests.Fetching.Clients;

public sealed class ClientJourneyTests
{
    private static readonly (string, string)[] TwoRequests = [("RateLimiting:Burst", "2"), ("RateLimiting:PerSecond", "1")];

    [Fact]
    public async Task A_client_over_its_limit_gets_429_with_the_time_to_wait_and_others_do_not()
    {
        await using var app = await StartAsync(TwoRequests);

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(app, "192.0.2.1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(app, "192.0.2.1")).StatusCode);
        var refused = await GetAsync(app, "192.0.2.1");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("/problems/too-many-requests", problem.GetProperty("type").GetString());
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(app, "192.0.2.2")).StatusCode);
        Assert.Equal("/free from 192.0.2.1", await (await GetAsync(app, "192.0.2.1", path: "/free")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_limit_can_be_turned_off()
    {
        await using var app = await StartAsync([.. TwoRequests, ("RateLimiting:Enabled", "false")]);

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await GetAsync(app, "192.0.2.1")).StatusCode);
        }
    }

    [Theory]
    [InlineData(null, "192.0.2.1", "192.0.2.1")]
    [InlineData("10.0.0.0/8", "192.0.2.1", "192.0.2.1")]
    [InlineData("10.0.0.0/8", "10.1.1.1", "198.51.100.7")]
    [InlineData("10.1.1.1", "10.1.1.1", "198.51.100.7")]
    [InlineData("10.1.1.1", "10.1.1.2", "10.1.1.2")]
    public async Task Forwarded_addresses_are_believed_from_configured_proxies_only(string? proxy, string remote, string client)
    {
        await using var app = await StartAsync(proxy is null ? [] : [("Proxies:0", proxy)]);

        var answer = await GetAsync(app, remote, forwardedFor: "203.0.113.9, 198.51.100.7");

        Assert.Equal($"/form from {client}", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Proxies:0", "proxy.example.org", "neither an address nor a range")]
    [InlineData("RateLimiting:Burst", "0", "FormHost:RateLimiting:Burst is 0")]
    public async Task What_cannot_be_meant_stops_the_start(string key, string value, string message)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync([(key, value)]));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_are_these()
    {
        var options = new RateLimitOptions();

        Assert.Equal((true, 200, 10, 16), (options.Enabled, options.Burst, options.PerSecond, options.Concurrent));
    }

    private static async Task<WebApplication> StartAsync((string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create($"FormHost:{pair.Key}", (string?)pair.Value)));
        builder.Services.AddFetching(builder.Configuration);
        var app = builder.Build();
        app.UseClients();
        app.MapGet("/form", (HttpContext context) => $"/form from {context.Connection.RemoteIpAddress}").RequireRateLimiting(ClientLimiter.Policy);
        app.MapGet("/free", (HttpContext context) => $"/free from {context.Connection.RemoteIpAddress}");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<HttpResponseMessage> GetAsync(WebApplication app, string remote, string? forwardedFor = null, string path = "/form")
    {
        var context = await app.GetTestServer().SendAsync(
            context =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(remote);
                context.Request.Path = path;
                context.Request.Headers.Accept = "application/json";
                context.Request.Headers["X-Forwarded-For"] = forwardedFor;
            },
            TestContext.Current.CancellationToken);
        var answer = new HttpResponseMessage((HttpStatusCode)context.Response.StatusCode) { Content = new StreamContent(context.Response.Body) };
        answer.Headers.TryAddWithoutValidation("Retry-After", context.Response.Headers.RetryAfter.ToString());
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", context.Response.ContentType);
        return answer;
    }
}

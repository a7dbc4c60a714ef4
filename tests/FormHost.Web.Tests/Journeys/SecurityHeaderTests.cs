using System.Net;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Journeys;

/// <summary>Our own headers stand on every response, whatever it is.</summary>
public sealed class SecurityHeaderTests
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    [Theory]
    [InlineData("GET", "/", HttpStatusCode.OK)]
    [InlineData("GET", "/form", HttpStatusCode.Redirect)]
    [InlineData("GET", "/form?url=sample:///web-server/software.cfg", HttpStatusCode.OK)]
    [InlineData("GET", "/form?url=sample:///web-server/software.cfg&entry=none", HttpStatusCode.NotFound)]
    [InlineData("GET", "/form?url=no", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/form?url=sample:///none/software.cfg", HttpStatusCode.BadGateway)]
    [InlineData("GET", "/results?url=sample:///web-server/software.cfg", HttpStatusCode.OK)]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/formhost.css", HttpStatusCode.OK)]
    [InlineData("GET", "/formhost.js", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/descriptor?url=sample:///web-server/software.cfg", HttpStatusCode.OK)]
    [InlineData("GET", "/api/v1/descriptor", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("GET", "/healthz", HttpStatusCode.OK)]
    [InlineData("POST", "/form?url=sample:///web-server/software.cfg", HttpStatusCode.OK)]
    [InlineData("POST", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/form", HttpStatusCode.MethodNotAllowed)]
    public async Task No_response_is_without_them(string method, string path, HttpStatusCode status)
    {
        using var response = await SendAsync(method, path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(Policy + "'none'", Header(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.Null(Header(response, "Set-Cookie"));
        Assert.Null(Header(response, "Server"));
    }

    [Theory]
    [InlineData("GET", "/embed?url=sample:///web-server/software.cfg")]
    [InlineData("POST", "/embed?url=sample:///web-server/software.cfg")]
    public async Task Only_the_embed_page_may_be_framed(string method, string path)
    {
        using var response = await SendAsync(method, path);
        Assert.Equal(Policy + "'self'", Header(response, "Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/form?url=sample:///web-server/software.cfg", true)]
    [InlineData("/form?url=sample:///database-cluster/software.cfg&entry=database", false)]
    public async Task A_form_with_secrets_is_not_stored(string path, bool isSecret)
    {
        using var response = await SendAsync("GET", path);
        Assert.Equal(isSecret, Header(response, "Cache-Control")?.Contains("no-store", StringComparison.Ordinal) is true);
    }

    private static async Task<HttpResponseMessage> SendAsync(string method, string path)
    {
        using var host = new ApiHost();
        using var client = host.NewClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        request.Content = method is "POST" ? new FormUrlEncodedContent([]) : null;
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}

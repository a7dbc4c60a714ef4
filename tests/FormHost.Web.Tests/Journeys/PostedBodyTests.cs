using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using FormHost.Web.Tests.Journeys.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace FormHost.Web.Tests.Journeys;

/// <summary>What is posted is bounded, and a body that is none is told.</summary>
public sealed class PostedBodyTests
{
    private const string Form = "/form?url=sample:///field-kinds/software.cfg&entry=nested";
    private const int Limit = 2 * 1024 * 1024;

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    [InlineData("application/json")]
    public async Task A_body_beyond_the_limit_is_refused_clearly(string type)
    {
        await using var server = new Server();
        var visitor = await server.PostAsync(new ByteArrayContent(Encoding.ASCII.GetBytes($"_xml={new string('x', Limit)}")), type);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visitor.Status);
        Assert.Equal("text/html", visitor.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("too large", visitor.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task One_of_unknown_length_too()
    {
        await using var server = new Server();
        var visitor = await server.PostAsync(new ByteArrayContent(new byte[Limit + 1]), "application/x-www-form-urlencoded", isChunked: true);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visitor.Status);
    }

    [Fact]
    public async Task Too_many_values_are_refused_clearly()
    {
        await using var server = new Server();
        var values = string.Join('&', Enumerable.Range(0, 20_001).Select(index => $"/a{index}=1"));
        var visitor = await server.PostAsync(new StringContent(values), "application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visitor.Status);
        Assert.Contains("20", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_many_as_are_allowed_are_taken()
    {
        await using var server = new Server();
        var values = string.Join('&', Enumerable.Range(0, 19_000).Select(index => $"/a{index}=1"));
        var visitor = await server.PostAsync(new StringContent($"_current={{}}&_opened={{}}&{values}"), "application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Theory]
    [InlineData("_current=[1]&_opened=nothing&_kept={")]
    [InlineData("_do=remove:/absent/0")]
    [InlineData("_do=nonsense:%ff&/%=1&key:=&new:/a/b=1")]
    [InlineData("_tab=Nowhere&_entry=nothing&_do=tab:Nowhere")]
    [InlineData("%=%&&&==&=")]
    [InlineData("_do=check&_kept={\"choices\":{\"x\":99999999999},\"blank\":[\"no pointer\"],\"parked\":{\"\":{}},\"python\":[\"\",\"/a/b\"],\"revealed\":[1]}&_opened={}&_current={}")]
    public async Task Nonsense_costs_no_page(string body)
    {
        await using var server = new Server();
        var visitor = await server.PostAsync(new StringContent(body), "application/x-www-form-urlencoded");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.NotNull(visitor.Xml);
    }

    [Fact]
    public async Task Names_that_differ_in_case_only_are_two_parameters()
    {
        await using var server = new Server();
        const string document = """{"Host":"x","host":"y","HOST":"z"}""";
        var visitor = await server.PostAsync(new StringContent(document), "application/json");
        await visitor.PressAsync("check");
        Assert.Equal(document, Compact(visitor));
        visitor.Fill("/host", "changed");
        await visitor.PressAsync("check");
        Assert.Equal("""{"Host":"x","host":"changed","HOST":"z"}""", Compact(visitor));
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_the_clients_fault()
    {
        await using var server = new Server();
        var visitor = await server.PostAsync(new StringContent("--x\r\nnot a header"), "multipart/form-data; boundary=y");
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("cannot be read", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<instance><parameter id=\"_\">{\"strings\": [\"one\"]}</parameter></instance>", "application/xml")]
    [InlineData("{\"strings\": [\"one\"]}", "application/json")]
    public async Task A_document_that_is_posted_as_it_is_opens(string document, string type)
    {
        await using var server = new Server();
        var visitor = await server.PostAsync(new StringContent(document), type);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("one", visitor.ValueOf("/strings/0"));
    }

    /// <summary>The parameters that the page gives, as JSON without white space outside of texts.</summary>
    private static string Compact(Visitor visitor) =>
        JsonSerializer.Serialize(JsonElement.Parse(XDocument.Parse(visitor.Xml!).Root!.Value));

    /// <summary>The product on Kestrel, which is who bounds bodies.</summary>
    private sealed class Server : WebApplicationFactory<Program>
    {
        public Server()
        {
            UseKestrel();
            StartServer();
        }

        public async Task<Visitor> PostAsync(HttpContent content, string type, bool isChunked = false)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            var visitor = new Visitor(CreateClient(new() { AllowAutoRedirect = false }));
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ClientOptions.BaseAddress, Form)) { Content = content };
            request.Headers.TransferEncodingChunked = isChunked;
            await visitor.SendAsync(request);
            return visitor;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseUrls("http://127.0.0.1:0").ConfigureLogging(logging => logging.ClearProviders());
    }
}

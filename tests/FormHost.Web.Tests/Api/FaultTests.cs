using System.Net;
using System.Net.Http.Headers;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Api;

public sealed class FaultTests
{
    private const string Secret = "a secret of the machine";

    [Theory]
    [InlineData("/api/v1/form?url=", "application/json")]
    [InlineData("/form?url=", "application/problem+json")]
    public async Task A_fault_of_FormHost_is_told_without_its_stack_and_logged(string path, string accepted)
    {
        using var host = new ApiHost(Faulty());

        var answer = await host.SendAsync(Get(path + Uri.EscapeDataString(MemoryRelease.Url), accepted));
        var problem = answer.Problem(HttpStatusCode.InternalServerError, "internal-error");

        Assert.NotEmpty(problem.GetProperty("trace").GetString()!);
        Assert.DoesNotContain(Secret, answer.Text, StringComparison.Ordinal);
        Assert.Contains(host.Log.All, line => line.Contains(Secret, StringComparison.Ordinal));
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Contains("default-src 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/form?url=", "text/html,application/xhtml+xml", "'none'")]
    [InlineData("/embed?url=", "*/*", "'self'")]
    public async Task A_browser_gets_a_page_instead(string path, string accepted, string framedBy)
    {
        using var host = new ApiHost(Faulty());

        var answer = await host.SendAsync(Get(path + Uri.EscapeDataString(MemoryRelease.Url), accepted));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("text/html", answer.MediaType);
        Assert.Contains("<h1>Something went wrong in FormHost</h1>", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, answer.Text, StringComparison.Ordinal);
        Assert.EndsWith($"frame-ancestors {framedBy}", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nope")]
    [InlineData("/api/v1/nope")]
    [InlineData("/problems/nope")]
    public async Task An_unknown_path_is_a_problem_to_programs_and_a_page_to_browsers(string path)
    {
        using var host = new ApiHost();

        var program = await host.SendAsync(Get(path, "*/*"));
        var browser = await host.SendAsync(Get(path, "text/html"));

        program.Problem(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Contains("<h1>There is nothing at this address</h1>", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_is_never_markup()
    {
        using var host = new ApiHost();

        var answer = await host.SendAsync(Get("/%3Cscript%3Ealert(1)%3C/script%3E", "text/html"));

        Assert.DoesNotContain("<script>alert", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_method_names_the_right_one()
    {
        using var host = new ApiHost();

        var problem = (await host.PostAsync("form", "{}", "application/json")).Problem(HttpStatusCode.MethodNotAllowed, "method-not-allowed");

        Assert.Contains("GET", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FormHost:Limits:FormValues", "3", "3 values")]
    [InlineData("FormHost:Limits:FormBytes", "1024", "1024 bytes")]
    public async Task A_form_over_a_limit_names_it_and_the_setting_that_raises_it(string setting, string value, string named)
    {
        using var host = new ApiHost(MemoryRelease.Of("{}"), (setting, value));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/form?url={Uri.EscapeDataString(MemoryRelease.Url)}", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(Enumerable.Range(0, 5).Select(i => KeyValuePair.Create($"/{i}", new string('a', i * 400)))),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        var answer = await host.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains(named, answer.Text, StringComparison.Ordinal);
        Assert.Contains(setting, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.All, line => line.Contains("unhandled", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_log_never_tells_a_query()
    {
        using var host = new ApiHost();

        await host.GetAsync("descriptor", ("url", "https://h.example.org/software.cfg?private=" + Secret.Replace(' ', '-')));

        Assert.DoesNotContain(host.Log.All, line => line.Contains("private", StringComparison.Ordinal) && line.Contains(Secret.Replace(' ', '-'), StringComparison.Ordinal));
    }

    private static MemoryDocuments Faulty()
    {
        var documents = new MemoryDocuments();
        documents.Throw($"{MemoryRelease.Url}.json", new InvalidOperationException(Secret));
        return documents;
    }

    private static HttpRequestMessage Get(string path, string accepted)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", accepted);
        return request;
    }
}

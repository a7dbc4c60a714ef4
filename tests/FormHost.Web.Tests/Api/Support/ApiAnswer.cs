using System.Net;
using System.Text.Json;

namespace FormHost.Web.Tests.Api.Support;

/// <summary>A response, read.</summary>
internal sealed class ApiAnswer(HttpResponseMessage response, string text)
{
    public HttpStatusCode Status { get; } = response.StatusCode;

    public string? MediaType { get; } = response.Content.Headers.ContentType?.MediaType;

    public string Text { get; } = text;

    public string? Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>The body as JSON; fails the test where the status is another.</summary>
    public JsonElement Json(HttpStatusCode expected = HttpStatusCode.OK)
    {
        Assert.True(Status == expected, $"{(int)Status}: {Text}");
        return JsonElement.Parse(Text, new JsonDocumentOptions { MaxDepth = 600 });
    }

    /// <summary>The problem; fails the test where it is not of this status and type.</summary>
    public JsonElement Problem(HttpStatusCode expected, string type)
    {
        var problem = Json(expected);
        Assert.Equal("application/problem+json", MediaType);
        Assert.Equal($"/problems/{type}", problem.GetProperty("type").GetString());
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.DoesNotContain("   at ", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        return problem;
    }
}

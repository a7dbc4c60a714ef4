using System.Net;
using System.Text.Json;
using FormHost.Tests;
using FormHost.Web.Tests.Api.Support;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace FormHost.Web.Tests.Api;

public sealed class OpenApiTests
{
    private const string Document = "https://api.example.org/openapi.json";

    [Fact]
    public async Task The_document_is_valid_and_describes_every_operation()
    {
        using var host = new ApiHost();

        var read = OpenApiDocument.Parse(await TextAsync(host), "json", new OpenApiReaderSettings());

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal(
            ["/api/v1/descriptor", "/api/v1/form", "/api/v1/parse", "/api/v1/requests", "/api/v1/requests/{ticket}", "/api/v1/serialise", "/api/v1/validate", "/healthz", "/readyz"],
            read.Document!.Paths.Keys.Order(StringComparer.Ordinal));
        foreach (var operation in read.Document.Paths.Values.SelectMany(path => path.Operations!.Values))
        {
            Assert.NotEmpty(operation.Summary!);
            Assert.NotEmpty(operation.Description!);
            Assert.All(operation.Parameters ?? [], parameter => Assert.NotEmpty(parameter.Description!));
            Assert.NotNull(operation.Responses!["200"].Content!.Values.Single().Example);
        }
    }

    [Fact]
    public async Task Every_member_of_every_shape_is_described()
    {
        using var host = new ApiHost();
        var schemas = JsonElement.Parse(await TextAsync(host)).GetProperty("components").GetProperty("schemas");

        var bare =
            from schema in schemas.EnumerateObject()
            where schema.Value.TryGetProperty("properties", out _)
            from member in schema.Value.GetProperty("properties").EnumerateObject()
            where !member.Value.TryGetProperty("description", out _)
            select $"{schema.Name}.{member.Name}";

        Assert.Empty(bare);
    }

    [Fact]
    public async Task Each_example_is_what_the_API_answers()
    {
        using var host = new ApiHost();
        var paths = JsonElement.Parse(await TextAsync(host)).GetProperty("paths");
        (string Name, string Value)[] site = [("url", "sample:///web-server/software.cfg"), ("entry", "site")];
        foreach (var path in paths.EnumerateObject().Where(path => path.Name.StartsWith("/api/", StringComparison.Ordinal) && !path.Name.Contains("/requests", StringComparison.Ordinal)))
        {
            var method = path.Value.EnumerateObject().Single();
            var name = path.Name["/api/v1/".Length..];
            var expected = method.Value.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Single().Value.GetProperty("example");
            var answer = method.Value.TryGetProperty("requestBody", out var body) ? await host.PostAsync(name, BodyOf(body, out var type), type, site) : await host.GetAsync(name, site);

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.True(
                answer.MediaType is "application/xml" ? string.Equals(expected.GetString(), answer.Text, StringComparison.Ordinal) : JsonElement.DeepEquals(expected, answer.Json()),
                $"{path.Name} answers {answer.Text}");
        }
    }

    [Theory]
    [InlineData("sample:///web-server/software.cfg", "site")]
    [InlineData("sample:///field-kinds/software.cfg", "nested")]
    [InlineData("sample:///faults/software.cfg", "default")]
    public async Task Answers_are_of_the_documented_shape(string url, string entry)
    {
        using var asked = new ApiHost();
        var descriptor = await asked.GetAsync("descriptor", ("url", url));
        var form = await asked.GetAsync("form", ("url", url), ("entry", entry));
        var validation = await asked.PostAsync("validate", "[]", "application/json", ("url", url), ("entry", entry));
        var problem = await asked.GetAsync("form", ("url", url), ("entry", "none"));
        using var judge = await JudgeAsync(asked);

        await JudgeAsync(judge, "Descriptor", descriptor.Text);
        await JudgeAsync(judge, "Form", form.Text);
        await JudgeAsync(judge, "Validation", validation.Text);
        await JudgeAsync(judge, "Problem", problem.Text);
    }

    [Fact]
    public async Task Every_form_of_the_corpus_is_of_the_documented_shape()
    {
        using var asked = new ApiHost(null, ("FormHost:Catalogue", Corpus.PathOf("corpus", "slapos", "software")));
        using var judge = await JudgeAsync(asked);
        var catalogue = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Web.Fetching.Files.ICatalogue>(asked.Services);
        var count = 0;
        foreach (var release in (await catalogue.ListAsync(TestContext.Current.CancellationToken)).Where(entry => entry.Kind == Web.Fetching.Files.CatalogueKind.Folder))
        {
            var descriptor = await asked.GetAsync("descriptor", ("url", release.Release.OriginalString));
            await JudgeAsync(judge, "Descriptor", descriptor.Text);
            foreach (var id in descriptor.Json().GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!))
            {
                var form = await asked.GetAsync("form", ("url", release.Release.OriginalString), ("entry", id));
                await JudgeAsync(judge, form.Status == HttpStatusCode.OK ? "Form" : "Problem", form.Text);
                count++;
            }
        }

        Assert.True(count > 50, $"Only {count} forms were found.");
    }

    private static string BodyOf(JsonElement requestBody, out string mediaType)
    {
        var content = requestBody.GetProperty("content").EnumerateObject().First();
        mediaType = content.Name;
        var example = content.Value.GetProperty("example");
        return mediaType is "application/json" ? example.GetRawText() : example.GetString()!;
    }

    /// <summary>FormHost itself, with the schemas of its OpenAPI document as entries of a release.</summary>
    private static async Task<ApiHost> JudgeAsync(ApiHost described)
    {
        var text = await TextAsync(described);
        var shapes = JsonElement.Parse(text).GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => schema.Name);
        var documents = new MemoryDocuments();
        documents.Add(Document, text);
        var entries = string.Join(',', shapes.Select(name => $"\"{name}\": {{\"request\": \"{Document}#/components/schemas/{name}\"}}"));
        documents.Add($"{MemoryRelease.Url}.json", $$"""{"name": "API", "serialisation": "json-in-xml", "software-type": { {{entries}} } }""");
        return new ApiHost(documents);
    }

    private static async Task JudgeAsync(ApiHost judge, string shape, string answer)
    {
        var verdict = (await judge.PostAsync("validate", answer, "application/json", ("url", MemoryRelease.Url), ("entry", shape))).Json();
        Assert.True(verdict.GetProperty("valid").GetBoolean(), verdict.GetRawText());
    }

    private static async Task<string> TextAsync(ApiHost host) => await host.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);
}

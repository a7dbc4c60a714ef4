using System.Text.Json;
using FormHost.Tests;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Api;

/// <summary>A slice of the official suite, asked by HTTP: schemas, remote documents and instances go the way of an operator's.</summary>
public sealed class OfficialSuiteTests
{
    private static readonly string[] Files =
    [
        "allOf", "anchor", "boolean_schema", "const", "dynamicRef", "enum", "infinite-loop-detection", "items", "multipleOf", "pattern", "patternProperties",
        "ref", "refRemote", "type", "unevaluatedItems", "unevaluatedProperties", "uniqueItems",
    ];

    [Fact]
    public async Task Validation_by_HTTP_says_what_the_suite_says()
    {
        var documents = new MemoryDocuments();
        using var host = new ApiHost(documents);
        AddRemotes(documents);
        var wrong = new List<string>();
        var count = 0;
        foreach (var file in Files)
        {
            using var suite = JsonDocument.Parse(await File.ReadAllBytesAsync(
                Corpus.PathOf("corpus", "json-schema-test-suite", "tests", "draft2020-12", $"{file}.json"), TestContext.Current.CancellationToken));
            foreach (var group in suite.RootElement.EnumerateArray())
            {
                var release = AddRelease(documents, group.GetProperty("schema"), $"{file}-{count}");
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    count++;
                    var answer = (await host.PostAsync("validate", test.GetProperty("data").GetRawText(), "application/json", ("url", release))).Json();
                    if (answer.GetProperty("valid").GetBoolean() != test.GetProperty("valid").GetBoolean())
                    {
                        wrong.Add($"{file}: {group.GetProperty("description")}: {test.GetProperty("description")}");
                    }
                }
            }
        }

        Assert.True(count > 400, $"Only {count} tests were found.");
        Assert.Empty(wrong);
    }

    private static void AddRemotes(MemoryDocuments documents)
    {
        var folder = Corpus.PathOf("corpus", "json-schema-test-suite", "remotes");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            documents.Add(new Uri(new Uri("http://localhost:1234/"), Path.GetRelativePath(folder, file)).AbsoluteUri, File.ReadAllBytes(file));
        }
    }

    private static string AddRelease(MemoryDocuments documents, JsonElement schema, string name)
    {
        var folder = $"https://suite.example.org/{name}/";
        documents.Add($"{folder}software.cfg.json", """{"name": "x", "serialisation": "json-in-xml", "software-type": {"default": {"request": "schema.json"}}}""");
        documents.Add($"{folder}schema.json", schema.GetRawText());
        return $"{folder}software.cfg";
    }
}

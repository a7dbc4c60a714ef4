using System.Net;
using System.Text;
using System.Text.Json;
using FormHost.Web.Tests.Api.Support;

namespace FormHost.Web.Tests.Api;

public sealed class DescriptorTests
{
    [Theory]
    [InlineData("sample:///web-server/software.cfg")]
    [InlineData("sample:///web-server/software.cfg.json")]
    public async Task A_release_and_its_descriptor_give_the_same(string url)
    {
        using var host = new ApiHost();

        var descriptor = (await host.GetAsync("descriptor", ("url", url))).Json();

        Assert.Equal(
            ["name", "description", "serialisation", "url", "release", "entries", "diagnostics"],
            descriptor.EnumerateObject().Select(member => member.Name));
        Assert.Equal("sample:///web-server/software.cfg.json", descriptor.GetProperty("url").GetString());
        Assert.Equal("sample:///web-server/software.cfg", descriptor.GetProperty("release").GetString());
        Assert.Equal(["default", "site", "redirect"], descriptor.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()));
        var site = descriptor.GetProperty("entries")[1];
        Assert.Equal(
            ["id", "title", "description", "softwareType", "shared", "serialisation", "index", "request", "response"],
            site.EnumerateObject().Select(member => member.Name));
        Assert.Equal("default", site.GetProperty("softwareType").GetString());
        Assert.True(site.GetProperty("shared").GetBoolean());
        Assert.Equal("sample:///web-server/schemas/instance-site-input-schema.json", site.GetProperty("request").GetString());
        Assert.Equal(JsonValueKind.Null, descriptor.GetProperty("entries")[2].GetProperty("index").ValueKind);
    }

    [Fact]
    public async Task Faults_are_told_with_their_place_and_cost_nothing_else()
    {
        using var host = new ApiHost();

        var descriptor = (await host.GetAsync("descriptor", ("url", "sample:///faults/software.cfg"))).Json();

        Assert.Equal(7, descriptor.GetProperty("entries").GetArrayLength());
        var duplicate = descriptor.GetProperty("diagnostics").EnumerateArray()
            .Single(diagnostic => diagnostic.GetProperty("code").GetString() is "descriptor.duplicate");
        Assert.Equal(
            ["severity", "code", "message", "document", "schemaPointer", "pointer", "keyword", "line", "column"],
            duplicate.EnumerateObject().Select(member => member.Name));
        Assert.Equal("sample:///faults/software.cfg.json", duplicate.GetProperty("document").GetString());
        Assert.True(duplicate.GetProperty("line").GetInt32() > 1);
        Assert.Contains("duplicate", duplicate.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explicit_descriptor_counts_and_the_release_keeps_its_text()
    {
        var documents = new MemoryDocuments();
        documents.Add("https://elsewhere.example.org/d.json", """{"name": "Elsewhere", "software-type": {}}""");
        using var host = new ApiHost(documents);

        var descriptor = (await host.GetAsync("descriptor", ("url", "https://Lab.example.org/x/software.cfg?ref=1.0"), ("descriptor", "https://elsewhere.example.org/d.json"))).Json();

        Assert.Equal("Elsewhere", descriptor.GetProperty("name").GetString());
        Assert.Equal("https://Lab.example.org/x/software.cfg?ref=1.0", descriptor.GetProperty("release").GetString());
        Assert.Empty(descriptor.GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public async Task Types_narrow_the_entries()
    {
        using var host = new ApiHost();

        var descriptor = (await host.GetAsync("descriptor", ("url", "sample:///web-server/software.cfg"), ("types", "redirect,site"))).Json();

        Assert.Equal(["site", "redirect"], descriptor.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_release_of_a_catalogue_folder_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("formhost");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "software.cfg.json"), """{"name": "Mine", "software-type": {}}""", TestContext.Current.CancellationToken);
            using var host = new ApiHost(null, ("FormHost:Catalogue", folder.FullName));

            var descriptor = (await host.GetAsync("descriptor", ("url", $"catalogue://{folder.Name.ToLowerInvariant()}/software.cfg"))).Json();

            Assert.Equal("Mine", descriptor.GetProperty("name").GetString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_copy_that_is_old_because_its_host_is_silent_says_its_age()
    {
        var documents = MemoryRelease.Of("{}");
        documents.Add($"{MemoryRelease.Url}.json", Encoding.UTF8.GetBytes("""{"name": "Old", "software-type": {}}"""), TimeSpan.FromMinutes(5));
        using var host = new ApiHost(documents);

        var answer = await host.GetAsync("descriptor", ("url", MemoryRelease.Url));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("300", answer.Header("Age"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }
}

using System.Collections.Concurrent;
using FormHost.Schema.Diagnostics;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;
using FormHost.Tests;
using FormHost.Web.Fetching.Closures;
using FormHost.Web.Tests.Fetching.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FormHost.Web.Tests.Fetching.Closures;

public sealed class SchemaClosuresTests
{
    private readonly ConcurrentDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["/a.json"] = "{\"properties\": {\"b\": {\"$ref\": \"b.json\"}}}",
        ["/b.json"] = "{\"type\": \"string\"}",
        ["/c.json"] = "{\"type\": \"integer\"}",
    };

    [Fact]
    public async Task An_unchanged_closure_is_the_same_object()
    {
        await using var origin = Origin.Serving(_files);
        await using var host = FetchingHost.Open(origin);

        var first = await LoadAsync(host, origin);
        var second = await LoadAsync(host, origin);

        Assert.Equal(2, first.Documents.Documents.Length);
        Assert.Same(first.Documents, second.Documents);
        Assert.Equal(2, origin.Requests.Count);
    }

    [Fact]
    public async Task A_changed_reference_is_followed()
    {
        await using var origin = new Origin((request, stream, token) => Origin.ReplyAsync(stream, 200, _files[request.Path], ["Cache-Control: no-cache"], token));
        await using var host = FetchingHost.Open(origin);
        var before = await LoadAsync(host, origin);

        _files["/a.json"] = "{\"properties\": {\"b\": {\"$ref\": \"c.json\"}}}";
        var after = await LoadAsync(host, origin);

        Assert.NotEqual(before.Documents.Hash, after.Documents.Hash);
        Assert.NotNull(after.Documents.Find(origin.Url("/c.json")));
        Assert.Null(after.Documents.Find(origin.Url("/b.json")));
    }

    [Fact]
    public async Task A_document_that_changes_between_two_of_one_form_is_one_of_its_versions()
    {
        await using var origin = new Origin((request, stream, token) =>
        {
            var body = _files[request.Path];
            _files["/b.json"] = "{\"type\": \"boolean\"}";
            return Origin.ReplyAsync(stream, 200, body, ["Cache-Control: no-cache"], token);
        });
        await using var host = FetchingHost.Open(origin);

        var loaded = await LoadAsync(host, origin);

        Assert.True(loaded.Documents.IsComplete);
        Assert.Equal("boolean", loaded.Documents.Find(origin.Url("/b.json"))!.Root.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_missing_document_is_looked_for_each_time_and_costs_only_itself()
    {
        await using var origin = Origin.Serving(_files);
        await using var host = FetchingHost.Open(origin);
        _files.Remove("/b.json", out var text);

        var broken = await LoadAsync(host, origin);
        Assert.Equal(DocumentCodes.Status, broken.Documents.FailureOf(origin.Url("/b.json"))!.Code);
        Assert.NotNull(broken.Documents.Find(origin.Url("/a.json")));

        _files["/b.json"] = text!;
        var mended = await LoadAsync(host, origin, Web.Fetching.Caching.DocumentAge.Reloaded);
        Assert.True(mended.Documents.IsComplete);
    }

    [Fact]
    public async Task A_reference_to_the_inside_is_refused_and_the_rest_works()
    {
        await using var canary = Origin.Answering("{}");
        await using var origin = Origin.Serving(_files);
        await using var host = FetchingHost.Open(origin);
        _files["/a.json"] = """{"properties": {"b": {"$ref": "b.json"}, "x": {"$ref": "CANARY"}, "y": {"$ref": "http://169.254.169.254/latest/"}}}"""
            .Replace("CANARY", canary.Url("/x.json", "localhost").AbsoluteUri, StringComparison.Ordinal);

        var loaded = await LoadAsync(host, origin);

        Assert.Equal(DocumentCodes.Unreachable, loaded.Documents.FailureOf(canary.Url("/x.json", "localhost"))!.Code);
        Assert.Equal(DocumentCodes.Unreachable, loaded.Documents.FailureOf(new Uri("http://169.254.169.254/latest/"))!.Code);
        Assert.NotNull(loaded.Documents.Find(origin.Url("/b.json")));
        Assert.Equal(0, canary.Connections);
    }

    [Fact]
    public async Task The_age_of_the_oldest_copy_is_told_where_the_host_is_down()
    {
        var healthy = true;
        var clock = new FakeTimeProvider();
        await using var origin = new Origin((request, stream, token) =>
            Origin.ReplyAsync(stream, healthy ? 200 : 503, _files[request.Path], ["Cache-Control: no-cache"], token));
        await using var host = new FetchingHost([FetchingHost.Allow(origin), ("Limits:Retries", "0")], clock);
        Assert.Null((await LoadAsync(host, origin)).StaleFor);

        healthy = false;
        clock.Advance(TimeSpan.FromMinutes(7));

        Assert.Equal(TimeSpan.FromMinutes(7), (await LoadAsync(host, origin)).StaleFor);
    }

    [Theory]
    [InlineData("/instance-enb-input-schema.json")]
    [InlineData("/instance-core-network-input-schema.json")]
    [InlineData("/instance-ors-enb-gnb-input-schema.json")]
    public async Task All_references_of_one_level_are_asked_for_at_once(string root)
    {
        var folder = Corpus.PathOf("corpus", "slapos", "software", "simpleran");
        var levels = await LevelsAsync(folder, root);
        var waiting = levels.Select(level => new Gate(level.Count)).ToArray();
        await using var origin = new Origin(async (request, stream, token) =>
        {
            await waiting[levels.FindIndex(level => level.Contains(request.Path))].PassAsync(token);
            await Origin.ReplyAsync(stream, 200, await File.ReadAllBytesAsync(folder + request.Path, token), [], token);
        });
        await using var host = FetchingHost.Open(origin);

        var loaded = await LoadAsync(host, origin, path: root);

        Assert.True(loaded.Documents.IsComplete);
        Assert.Equal(levels.Sum(level => level.Count), loaded.Documents.Documents.Length);
    }

    private static async Task<List<HashSet<string>>> LevelsAsync(string folder, string root)
    {
        var source = new LevelSource(folder);
        var levels = new List<HashSet<string>>();
        var loading = SchemaClosure.LoadAsync(source, new Uri($"http://h.example.org{root}"), DocumentLimits.Default, TestContext.Current.CancellationToken);
        while (!loading.IsCompleted)
        {
            levels.Add(source.Answer());
        }

        await loading;
        return levels;
    }

    private static Task<LoadedClosure> LoadAsync(
        FetchingHost host, Origin origin, Web.Fetching.Caching.DocumentAge age = default, string path = "/a.json") =>
        host.Services.GetRequiredService<SchemaClosures>().LoadAsync(
            host.Services.GetRequiredService<Web.Fetching.IFormDocuments>().Open(age), origin.Url(path), TestContext.Current.CancellationToken);

    /// <summary>Lets nobody through before so many have come.</summary>
    private sealed class Gate(int expected)
    {
        private readonly TaskCompletionSource _open = new();
        private int _come;

        public Task PassAsync(CancellationToken token)
        {
            if (Interlocked.Increment(ref _come) == expected)
            {
                _open.SetResult();
            }

            return _open.Task.WaitAsync(token);
        }
    }

    /// <summary>Files of a folder, answered when the test says so.</summary>
    private sealed class LevelSource(string folder) : IDocumentSource
    {
        private List<(Uri Url, TaskCompletionSource<DocumentResult> Answer)> _asked = [];

        public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
        {
            var answer = new TaskCompletionSource<DocumentResult>();
            _asked.Add((url, answer));
            return answer.Task;
        }

        public HashSet<string> Answer()
        {
            var level = _asked;
            _asked = [];
            foreach (var (url, answer) in level)
            {
                answer.SetResult(DocumentResult.Of(new FetchedDocument(url, url, File.ReadAllBytes(folder + url.AbsolutePath))));
            }

            return [.. level.Select(asked => asked.Url.AbsolutePath)];
        }
    }
}

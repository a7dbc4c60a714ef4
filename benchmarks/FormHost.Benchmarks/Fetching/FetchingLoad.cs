using System.Diagnostics;
using System.Globalization;
using System.Text;
using FormHost.Schema.Documents;
using FormHost.Schema.Schemas;

namespace FormHost.Benchmarks.Fetching;

/// <summary>The figures of fetching, each beside a baseline of the same run: <c>dotnet run -c Release --project benchmarks/FormHost.Benchmarks -- fetching [CORPUS]</c>.</summary>
internal static class FetchingLoad
{
    private const int Latency = 20;
    private const int Rounds = 20;

    public static async Task RunAsync(string? corpus)
    {
        var folder = Path.Combine(corpus ?? "../shared/corpus", "slapos", "software", "simpleran");
        foreach (var schema in (string[])["/instance-enb-input-schema.json", "/instance-core-network-input-schema.json"])
        {
            await ClosureAsync(folder, schema);
        }

        await ColdCrowdAsync();
        await DeadOriginAsync();
        await ManyAddressesAsync();
    }

    /// <summary>Cold: latency and round trips. Warm: what remembering saves.</summary>
    private static async Task ClosureAsync(string folder, string schema)
    {
        await using var origin = await SlowOrigin.StartAsync(path => Read(folder + path), TimeSpan.FromMilliseconds(Latency));
        var root = origin.Url(schema);
        var cold = new List<double>();
        var documents = DocumentSet.Empty;
        for (var i = 0; i < Rounds; i++)
        {
            await using var node = new Node([origin]);
            cold.Add(await TimeAsync(async () => documents = (await node.LoadAsync(root)).Documents));
        }

        using var client = new HttpClient();
        using var serialSource = new SerialSource(client);
        var serial = await TimeAsync(() => SchemaClosure.LoadAsync(serialSource, root, DocumentLimits.Default, CancellationToken.None));
        var depth = await DepthAsync(folder, schema);
        Console.WriteLine($"{schema}: {documents.Documents.Length} documents in {depth} levels, {Latency} ms latency");
        Print($"  cold {new Percentiles(cold[1..])}; one after the other {serial:0} ms; ratio to levels × latency", new Percentiles(cold[1..]).At(0.5) / (depth * Latency));

        await using var warmNode = new Node([origin]);
        await warmNode.LoadAsync(root);
        var before = origin.Requests;
        var warm = await RepeatAsync(() => warmNode.LoadAsync(root));
        var walked = await RepeatAsync(() => SchemaClosure.LoadAsync(warmNode.Open(), root, DocumentLimits.Default, CancellationToken.None));
        Print($"  warm {warm}, {origin.Requests - before} fetches; parsed and walked again {walked}; ratio", warm.At(0.5) / walked.At(0.5));
    }

    private static async Task ColdCrowdAsync()
    {
        const int Visitors = 500;
        await using var origin = await SlowOrigin.StartAsync(_ => "{}"u8.ToArray(), TimeSpan.FromMilliseconds(Latency));
        await using var node = new Node([origin]);
        var took = await TimeAsync(() => Task.WhenAll(Enumerable.Range(0, Visitors).Select(_ => node.LoadAsync(origin.Url("/a.json")))));
        Print($"{Visitors} visitors at once of a cold document: {took:0} ms, fetches per document", origin.Requests);
    }

    /// <summary>1,000 visitors of 50 releases, revalidated each time; then the same with one host that takes requests and never answers.</summary>
    private static async Task DeadOriginAsync()
    {
        const int Releases = 50;
        const int Visitors = 1000;
        var body = Encoding.UTF8.GetBytes("{\"properties\": {\"a\": {\"$ref\": \"/b.json\"}}}");
        var origins = new List<SlowOrigin>();
        for (var i = 0; i < Releases; i++)
        {
            origins.Add(await SlowOrigin.StartAsync(path => path is "/a.json" ? body : "{}"u8.ToArray(), TimeSpan.FromMilliseconds(5), "no-cache"));
        }

        await using var node = new Node(origins);
        await VisitAsync(node, origins, Visitors);
        var alive = await VisitAsync(node, origins, Visitors);
        var again = await VisitAsync(node, origins, Visitors);
        await using var fresh = new Node(origins);
        await VisitAsync(fresh, [.. origins.Skip(1)], Visitors);
        origins[0].IsDead = true;
        var dead = await VisitAsync(fresh, origins, Visitors);
        Console.WriteLine($"{Visitors} visitors of {Releases} releases, each revalidated");
        Print($"  all alive {alive}; again {again}; ratio of p99 (noise)", again.At(0.99) / alive.At(0.99));
        Print($"  one dead, the others {dead}; ratio of p99", dead.At(0.99) / alive.At(0.99));
        foreach (var origin in origins)
        {
            await origin.DisposeAsync();
        }
    }

    private static async Task<Percentiles> VisitAsync(Node node, List<SlowOrigin> origins, int visitors)
    {
        var times = new double[visitors];
        var pending = new List<Task>();
        await Parallel.ForAsync(0, visitors, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, _) =>
        {
            var origin = origins[i % origins.Count];
            if (origin.IsDead)
            {
                lock (pending)
                {
                    pending.Add(node.LoadAsync(origin.Url("/a.json")));
                }

                return;
            }

            times[i] = await TimeAsync(() => node.LoadAsync(origin.Url("/a.json")));
        });
        var result = new Percentiles(times.Where(time => time > 0));
        await Task.WhenAll(pending);
        return result;
    }

    private static async Task ManyAddressesAsync()
    {
        const int Addresses = 10_000;
        const int Size = 20_000;
        var body = Encoding.UTF8.GetBytes(new string('1', Size));
        await using var origin = await SlowOrigin.StartAsync(_ => body, TimeSpan.Zero);
        await using var node = new Node([origin]);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Parallel.ForAsync(0, Addresses, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, token) =>
            await node.Open().GetAsync(origin.Url(string.Create(CultureInfo.InvariantCulture, $"/{i}.json")), token));
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Print(
            string.Create(CultureInfo.InvariantCulture, $"{Addresses} distinct addresses, {Addresses * (long)Size / 1_000_000} MB in all: heap grew by {(after - before) / 1_000_000} MB; ratio to what was fetched"),
            (after - before) / (Addresses * (double)Size));
    }

    private static async Task<int> DepthAsync(string folder, string schema)
    {
        var levels = 0;
        var asked = new List<(Uri Url, TaskCompletionSource<DocumentResult> Answer)>();
        var loading = SchemaClosure.LoadAsync(new WaitingSource(asked), new Uri($"http://h.example.org{schema}"), DocumentLimits.Default, CancellationToken.None);
        for (; !loading.IsCompleted; levels++)
        {
            var level = asked.ToArray();
            asked.Clear();
            Array.ForEach(level, one => one.Answer.SetResult(DocumentResult.Of(new FetchedDocument(one.Url, one.Url, Read(folder + one.Url.AbsolutePath)!))));
        }

        await loading;
        return levels;
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var started = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task<Percentiles> RepeatAsync(Func<Task> action)
    {
        const int Times = 300;
        var times = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            times.Add(await TimeAsync(action));
        }

        return new(times[(Times / 3)..]);
    }

    private static byte[]? Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    private static void Print(string what, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {figure:0.00}"));

    private sealed class WaitingSource(List<(Uri Url, TaskCompletionSource<DocumentResult> Answer)> asked) : IDocumentSource
    {
        public Task<DocumentResult> GetAsync(Uri url, CancellationToken cancellationToken)
        {
            asked.Add((url, new()));
            return asked[^1].Answer.Task;
        }
    }
}

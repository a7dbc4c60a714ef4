using System.Diagnostics;
using System.Globalization;
using System.Net;
using FormHost.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace FormHost.Benchmarks.Pages;

/// <summary>
/// CPU time and allocation of a rendered form, beside a bare component with the same markup, in alternating rounds in one process; and the
/// bytes on the wire of a cold page with all its files.
/// </summary>
internal static class PagesLoad
{
    private const int Rounds = 12;
    private const int Requests = 150;

    public static async Task RunAsync(string? catalogue)
    {
        await using var app = Start(catalogue);
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
        foreach (var (name, path) in Forms(catalogue))
        {
            Bare.Take(await client.GetStringAsync(path));
            var form = new List<Cost>();
            var bare = new List<Cost>();
            await MeasureAsync(client, path);
            await MeasureAsync(client, "/bare");
            for (var round = 0; round < Rounds; round++)
            {
                form.Add(await MeasureAsync(client, path));
                bare.Add(await MeasureAsync(client, "/bare"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {Median(form, cost => cost.Microseconds):0} µs CPU, {Median(form, cost => cost.Kilobytes):0} KB; bare {Median(bare, cost => cost.Microseconds):0} µs, {Median(bare, cost => cost.Kilobytes):0} KB; ratios {Median(form, cost => cost.Microseconds) / Median(bare, cost => cost.Microseconds):0.00} and {Median(form, cost => cost.Kilobytes) / Median(bare, cost => cost.Kilobytes):0.00}"));
            Console.WriteLine($"{name}: on the wire {await ColdBytesAsync(client, path)}");
        }
    }

    private static WebApplication Start(string? catalogue)
    {
        var builder = WebApplication.CreateBuilder(FormHostApplication.Options([]));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["FormHost:Catalogue:0"] = catalogue,
            ["FormHost:RateLimiting:Enabled"] = "false",
        });
        builder.Logging.ClearProviders();
        builder.AddFormHost();
        var app = builder.Build();
        app.UseFormHost();
        app.MapGet("/bare", () => new RazorComponentResult<Bare>());
        app.Start();
        return app;
    }

    private static IEnumerable<(string Name, string Path)> Forms(string? catalogue)
    {
        yield return ("field-kinds", "/form?url=sample:///field-kinds/software.cfg");
        if (catalogue is not null)
        {
            var root = $"catalogue://{Path.GetFileName(catalogue.TrimEnd('/'))}/software";
            yield return ("kvm default", $"/form?url={root}/kvm/software.cfg&entry=default");
            yield return ("rapid-cdn default-slave", $"/form?url={root}/rapid-cdn/software.cfg&entry=default-slave");
            yield return ("simpleran enb", $"/form?url={root}/simpleran/software.cfg&entry=enb");
            yield return ("wendelin default", $"/form?url={root}/wendelin/software.cfg&entry=default");
        }
    }

    /// <summary>Client and server share the process; the client's part is the same for both sides.</summary>
    private static async Task<Cost> MeasureAsync(HttpClient client, string path)
    {
        var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Requests; i++)
        {
            using var response = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
            await response.Content.CopyToAsync(Stream.Null);
        }

        process.Refresh();
        return new Cost(
            (process.TotalProcessorTime - cpu).TotalMicroseconds / Requests,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1024.0 / Requests);
    }

    private static async Task<string> ColdBytesAsync(HttpClient client, string path)
    {
        var page = await BytesAsync(client, path);
        var text = await client.GetStringAsync(path);
        var files = new List<(string Url, long Bytes)>();
        foreach (var url in text.Split('"').Where(part => part.StartsWith('/') && part.Contains('.') && !part.Contains('?')).Distinct(StringComparer.Ordinal).Where(part => part.EndsWith(".css", StringComparison.Ordinal) || part.EndsWith(".js", StringComparison.Ordinal) || part.EndsWith(".svg", StringComparison.Ordinal)))
        {
            files.Add((url, await BytesAsync(client, url)));
        }

        var scripts = files.Where(file => file.Url.EndsWith(".js", StringComparison.Ordinal)).Sum(file => file.Bytes);
        return string.Create(CultureInfo.InvariantCulture, $"{(page + files.Sum(file => file.Bytes)) / 1024.0:0.0} KB in all, page {page / 1024.0:0.0} KB, JavaScript {scripts / 1024.0:0.0} KB");
    }

    private static async Task<long> BytesAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "br, gzip");
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private static double Median(List<Cost> costs, Func<Cost, double> part) =>
        costs.Select(part).Order().ElementAt(costs.Count / 2);

    private sealed record Cost(double Microseconds, double Kilobytes);
}

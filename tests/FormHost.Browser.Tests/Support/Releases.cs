using System.Text.Json;
using FormHost.Tests;

namespace FormHost.Browser.Tests.Support;

/// <summary>Addresses of forms.</summary>
internal static class Releases
{
    public static readonly string[] Samples = ["web-server", "database-cluster", "field-kinds", "faults"];

    /// <summary>The form of a sample at an address that nodes can use.</summary>
    public static string Published(string name, string? entry = null) => Form($"https://releases.example.org/{name}/software.cfg", entry);

    public static string Sample(string name, string? entry = null) => Form($"sample:///{name}/software.cfg", entry);

    /// <summary>A form of a release that lies beside these tests.</summary>
    public static string Own(string name, string? entry = null) => Form($"catalogue://releases/{name}/software.cfg", entry);

    /// <summary>A form of the corpus; skips the test where there is none.</summary>
    public static string OfCorpus(string release, string? entry = null)
    {
        _ = Corpus.Root;
        return Form($"catalogue://slapos/software/{release}", entry);
    }

    public static string Form(string release, string? entry = null) =>
        $"/form?url={Uri.EscapeDataString(release)}{(entry is null ? null : $"&entry={Uri.EscapeDataString(entry)}")}";

    /// <summary>Every entry of every sample.</summary>
    public static IEnumerable<string> AllSamples()
    {
        var assembly = typeof(Program).Assembly;
        foreach (var sample in Samples)
        {
            using var descriptor = assembly.GetManifestResourceStream($"sample/{sample}/software.cfg.json")!;
            foreach (var id in IdsOf(JsonDocument.Parse(descriptor)))
            {
                yield return Sample(sample, id);
            }
        }
    }

    /// <summary>Every entry of the corpus.</summary>
    public static IEnumerable<string> AllOfCorpus()
    {
        var root = Corpus.PathOf("corpus", "slapos", "software");
        foreach (var file in Directory.EnumerateFiles(root, "software*.cfg.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var release = Path.GetRelativePath(root, file)[..^".json".Length].Replace('\\', '/');
            foreach (var id in IdsOf(JsonDocument.Parse(File.ReadAllBytes(file))))
            {
                yield return OfCorpus(release, id);
            }
        }
    }

    private static IEnumerable<string> IdsOf(JsonDocument descriptor) =>
        descriptor.RootElement.GetProperty("software-type").EnumerateObject().Select(entry => entry.Name);
}

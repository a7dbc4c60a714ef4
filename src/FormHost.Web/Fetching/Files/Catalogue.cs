using FormHost.Schema.Descriptors;
using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Fetching.Files;

/// <summary>Lists samples, configured URLs and the releases of configured folders; folders are searched again after a few seconds.</summary>
internal sealed class Catalogue(CatalogueOptions options, CatalogueFolders folders, SampleDocumentSource samples, TimeProvider clock) : ICatalogue
{
    public static readonly TimeSpan Remembered = TimeSpan.FromSeconds(10);
    private const string DescriptorSuffix = ".json";
    private const string UsualName = "software.cfg";

    /// <summary>Samples that show what FormHost does rather than what a release looks like: they come last.</summary>
    private static readonly string[] Showcases = ["field-kinds", "faults"];

    private readonly CatalogueEntry[] _samples =
    [
        .. Releases(CatalogueKind.Sample, new Uri("sample:///"), samples.Paths)
            .OrderBy(entry => Array.IndexOf(Showcases, entry.Name))
            .Select(entry => Described(entry, samples)),
    ];

    private (DateTimeOffset At, IReadOnlyList<CatalogueEntry> Entries)? _last;

    public async ValueTask<IReadOnlyList<CatalogueEntry>> ListAsync(CancellationToken cancellationToken)
    {
        if (_last is { } last && clock.GetUtcNow() - last.At < Remembered)
        {
            return last.Entries;
        }

        var entries = await Task.Run(Search, cancellationToken);
        _last = (clock.GetUtcNow(), entries);
        return entries;
    }

    private IReadOnlyList<CatalogueEntry> Search() =>
    [
        .. options.Entries.Where(entry => !CatalogueOptions.IsFolder(entry)).Select(url => new CatalogueEntry(CatalogueKind.Url, url, new Uri(url))),
        .. folders.All.SelectMany(folder =>
            Releases(CatalogueKind.Folder, new Uri($"{FetchSchemes.Catalogue}://{folder.Name}/"), ReleaseSearch.Find(folder.Path))),
        .. _samples,
    ];

    private static CatalogueEntry Described(CatalogueEntry entry, SampleDocumentSource samples) =>
        samples.Find(ReleaseAddress.DescriptorOf(entry.Release)) is { } document && DescriptorReader.Read(document, entry.Release).Descriptor is { } descriptor
            ? entry with { Title = descriptor.Name, Description = descriptor.Description.Split('\n')[0] }
            : entry;

    private static IEnumerable<CatalogueEntry> Releases(CatalogueKind kind, Uri root, IEnumerable<string> descriptors) =>
        from descriptor in descriptors
        where descriptor.EndsWith(".cfg" + DescriptorSuffix, StringComparison.Ordinal)
        let release = descriptor[..^DescriptorSuffix.Length]
        select new CatalogueEntry(kind, NameOf(release), new Uri(root, Escaped(release)));

    private static string NameOf(string release) =>
        release.EndsWith($"/{UsualName}", StringComparison.Ordinal) ? release[..^(UsualName.Length + 1)] : release;

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

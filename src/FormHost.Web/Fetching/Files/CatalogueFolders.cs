using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormHost.Web.Fetching.Options;

namespace FormHost.Web.Fetching.Files;

/// <summary>The configured folders of releases, each with a name of its own, made of its folder's name.</summary>
internal sealed partial class CatalogueFolders
{
    private const string Unnamed = "releases";

    public CatalogueFolders(CatalogueOptions options)
    {
        var folders = ImmutableArray.CreateBuilder<CatalogueFolder>();
        foreach (var path in options.Entries.Where(CatalogueOptions.IsFolder))
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            folders.Add(new(FreeName(full, folders), RealPath.Of(full) ?? full));
        }

        All = folders.DrainToImmutable();
    }

    public ImmutableArray<CatalogueFolder> All { get; }

    public CatalogueFolder? Find(string name) =>
        All.FirstOrDefault(folder => string.Equals(folder.Name, name, StringComparison.OrdinalIgnoreCase));

    private static string FreeName(string path, IEnumerable<CatalogueFolder> taken)
    {
        var plain = Unfit().Replace(Path.GetFileName(path).ToLowerInvariant(), "-").Trim('-');
        plain = plain.Length == 0 ? Unnamed : plain;
        var name = plain;
        for (var number = 2; taken.Any(folder => string.Equals(folder.Name, name, StringComparison.Ordinal)); number++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plain}-{number}");
        }

        return name;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Unfit();
}

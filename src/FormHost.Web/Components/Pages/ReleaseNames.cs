using FormHost.Web.Fetching.Files;

namespace FormHost.Web.Components.Pages;

/// <summary>What releases are called in a list: their title, else what tells them apart.</summary>
internal static class ReleaseNames
{
    /// <summary>Each release with its name; the path that all of a catalogue folder share is left out.</summary>
    public static IEnumerable<(CatalogueEntry Entry, string Name)> Of(IReadOnlyList<CatalogueEntry> releases)
    {
        var shared = releases
            .Where(entry => entry.Kind == CatalogueKind.Folder)
            .GroupBy(entry => entry.Release.Host, StringComparer.Ordinal)
            .ToDictionary(folder => folder.Key, folder => SharedFolders([.. folder.Select(entry => entry.Name)]), StringComparer.Ordinal);
        return releases.Select(entry => (entry, entry.Title ?? entry.Name[(entry.Kind == CatalogueKind.Folder ? shared[entry.Release.Host] : 0)..]));
    }

    /// <summary>A name cut behind its <c>/</c> and <c>_</c>, where lines may break.</summary>
    public static IEnumerable<string> Parts(string name)
    {
        for (var start = 0; start < name.Length;)
        {
            var cut = name.AsSpan(start).IndexOfAny('/', '_');
            var end = cut < 0 ? name.Length : start + cut + 1;
            yield return name[start..end];
            start = end;
        }
    }

    /// <summary>How many characters of folders, each with its <c>/</c>, all names begin with.</summary>
    private static int SharedFolders(IReadOnlyList<string> names)
    {
        var length = names.Min(name => name.AsSpan().CommonPrefixLength(names[0]));
        return names.Count == 1 ? 0 : names[0].AsSpan(0, length).LastIndexOf('/') + 1;
    }
}

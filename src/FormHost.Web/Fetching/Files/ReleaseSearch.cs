using System.IO.Enumeration;

namespace FormHost.Web.Fetching.Files;

/// <summary>Finds the descriptors (<c>*.cfg.json</c>) below a folder, within limits of depth and number.</summary>
internal static class ReleaseSearch
{
    public const int Depth = 6;
    public const int MostFolders = 20_000;
    public const int MostReleases = 1_000;
    private const string Descriptor = ".cfg.json";
    private static readonly string[] Skipped = ["node_modules", "bin", "obj"];

    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = Depth,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>Paths of descriptors relative to the folder, with <c>/</c>, sorted.</summary>
    public static IReadOnlyList<string> Find(string folder)
    {
        var folders = 0;
        var found = new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToFullPath(), Options)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(Descriptor, StringComparison.Ordinal),
            ShouldRecursePredicate = (ref entry) => entry.FileName[0] != '.' && !IsSkipped(entry.FileName) && ++folders <= MostFolders,
        };
        return
        [
            .. found.Take(MostReleases)
                .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsSkipped(ReadOnlySpan<char> name)
    {
        foreach (var skipped in Skipped)
        {
            if (name.Equals(skipped, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

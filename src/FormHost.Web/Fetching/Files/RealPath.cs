namespace FormHost.Web.Fetching.Files;

/// <summary>Follows every symbolic link of a path.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without any symbolic link; null where links go in circles. Parts that do not exist stay as they are.</summary>
    public static string? Of(string path) => Of(path, MostLinks);

    private static string? Of(string path, int links)
    {
        path = Path.GetFullPath(path);
        var root = Path.GetPathRoot(path)!;
        var real = root;
        var parts = path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var next = Path.Combine(real, parts[i]);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                return links == 0 ? null : Of(Path.Combine([Path.GetFullPath(target, real), .. parts[(i + 1)..]]), links - 1);
            }

            real = next;
        }

        return real;
    }
}

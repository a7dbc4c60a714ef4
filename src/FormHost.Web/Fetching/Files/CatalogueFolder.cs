using System.Diagnostics.CodeAnalysis;

namespace FormHost.Web.Fetching.Files;

/// <summary>A configured folder of releases, with the name it is addressed by.</summary>
/// <param name="Name">The host of its <c>catalogue://</c> addresses.</param>
/// <param name="Path">The folder, its symbolic links followed.</param>
internal sealed record CatalogueFolder(string Name, string Path)
{
    public const string Extension = ".json";

    /// <summary>
    /// The file at a path below the folder. Only JSON files are there; what lies in a folder or file whose name begins with a dot, or leads out
    /// of the folder by <c>..</c> or symbolic link, is not.
    /// </summary>
    public bool TryFind(string relative, [NotNullWhen(true)] out FileInfo? file)
    {
        file = null;
        var parts = relative.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (!relative.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || parts.Any(IsHidden))
        {
            return false;
        }

        var real = RealPath.Of(System.IO.Path.Combine([Path, .. parts]));
        if (real is null || !IsInside(real) || !real.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            || System.IO.Path.GetRelativePath(Path, real).Split(System.IO.Path.DirectorySeparatorChar).Any(IsHidden))
        {
            return false;
        }

        file = new FileInfo(real);
        return file.Exists;
    }

    private bool IsInside(string real) =>
        real.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(Path) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsHidden(string part) =>
        part.StartsWith('.') || part.Contains('\\', StringComparison.Ordinal) || part.Contains('\0', StringComparison.Ordinal);
}

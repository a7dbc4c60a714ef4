namespace FormHost.Tests;

/// <summary>The shared test data beside the project; tests that need it are skipped where it is absent.</summary>
internal static class Corpus
{
    private static readonly string? Shared = Find();

    public static string Root
    {
        get
        {
            Assert.SkipWhen(Shared is null, "Skipped: ../shared (corpus and golden outputs) is not beside this checkout.");
            return Shared!;
        }
    }

    public static bool Exists => Shared is not null;

    /// <summary>A file or folder below the shared folder.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FormHost.sln")))
            {
                var shared = Path.Combine(folder.Parent!.FullName, "shared");
                return Directory.Exists(Path.Combine(shared, "corpus")) ? shared : null;
            }
        }

        return null;
    }
}

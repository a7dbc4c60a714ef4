namespace FormHost.Web.Fetching.Options;

/// <summary>What the start page offers, under <c>FormHost:Catalogue</c>: release URLs, or folders of releases.</summary>
internal sealed class CatalogueOptions
{
    public const string Section = "FormHost:Catalogue";

    /// <summary>http(s) URLs of releases, or paths of folders searched for <c>*.cfg.json</c>.</summary>
    public IList<string> Entries { get; init; } = [];

    /// <summary>True for an entry that is a folder and not a URL.</summary>
    public static bool IsFolder(string entry) => !entry.Contains(Uri.SchemeDelimiter, StringComparison.Ordinal);
}
